import { HeadContext, type HeadFrame } from '#ui/PageHead.tsx'
import { AboutPage } from './AboutPage.tsx'
import { AtlasFrame } from './AtlasFrame.tsx'
import { CiteAbout } from './CiteAbout.tsx'
import { MissingPage } from './MissingPage.tsx'
import { PairsPage } from './PairsPage.tsx'
import type { Route } from './route.ts'

/** A page above the pairs: the list of them, how the atlas is made, or nothing at all. */
export function AtlasPage({ route, sink }: { route: Route; sink: HeadFrame['sink'] }) {
  return (
    <HeadContext value={{ suffix: route.kind === 'pairs' || route.kind === 'gateway' ? '' : 'Dyad Atlas', ...(sink && { sink }) }}>
      <AtlasFrame>{route.kind === 'about' ? <><AboutPage /><CiteAbout language={route.language} /></> : route.kind === 'missing' ? <MissingPage inPair={false} /> : <PairsPage />}</AtlasFrame>
    </HeadContext>
  )
}
