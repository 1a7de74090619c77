import { memo, useMemo } from 'react'
import { coreQuery } from '#facts/queries.ts'
import { CoreContext } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { CitePage } from '#takeaway/citation/CitePage.tsx'
import { HeadContext, type HeadFrame } from '#ui/PageHead.tsx'
import { actorsOf } from '#selectors/actorsOf.ts'
import { ChoicesProvider } from '#url/ChoicesProvider.tsx'
import { EmbedFrame } from './EmbedFrame.tsx'
import { FailedPage } from './FailedPage.tsx'
import { FaultBoundary } from './FaultBoundary.tsx'
import { MissingPage, WithdrawnPage } from './MissingPage.tsx'
import { NarrowedView } from './NarrowedView.tsx'
import type { Prepared } from './prepare.ts'
import type { Route } from './route.ts'
import { Shell } from './Shell.tsx'

interface DyadPageProps {
  path: string
  route: Extract<Route, { kind: 'view' | 'embed' | 'missing' }>
  prepared: Prepared
  sink: HeadFrame['sink']
  /** Where the view could not be fetched: fetches it anew. */
  onRetry: () => void
  /** Where the view could not be fetched and the reader goes on. */
  onLeave: () => void
}

/** A page of a pair: its frame, and in it the view that the address names or the word that there is none. A choice within the page is not its concern. */
export const DyadPage = memo(function DyadPage({ path, route, prepared, sink, onRetry, onLeave }: DyadPageProps) {
  const core = useFacts(coreQuery(route.dyad ?? '', route.language))
  const { world } = prepared
  const view = prepared.kind === 'ready' ? prepared.view : null
  const withdrawn = route.kind === 'view' ? core.withdrawn.find(({ kind, id }) => route.entry.path === `${kind}/:id` && route.params['id'] === id) : undefined
  const known = useMemo(() => ({ sectors: core.sectors, voices: core.dyad.voices, actors: actorsOf(core) }), [core])
  const Frame = route.kind === 'embed' || (route.kind === 'missing' && route.embedded) ? EmbedFrame : Shell
  return (
    <CoreContext value={core}>
      <ChoicesProvider known={known}>
      <HeadContext value={{ suffix: `${core.dyad.name} · Dyad Atlas`, ...(sink && { sink }) }}>
        <Frame strip={world && <world.Strip files={prepared.files} />}>
          <FaultBoundary at={path}>
            {prepared.kind === 'failed' ? (
              <FailedPage fault={prepared.fault} onRetry={onRetry} onLeave={onLeave} />
            ) : view && route.kind !== 'missing' ? (
              <NarrowedView view={route.entry.name}>
                <view.View key={route.entry.name} params={route.params} />
                {route.kind === 'view' && <CitePage key={path} />}
              </NarrowedView>
            ) : withdrawn ? (
              <WithdrawnPage {...withdrawn} />
            ) : world && route.kind !== 'missing' ? (
              <world.UnknownYet />
            ) : (
              <MissingPage inPair />
            )}
          </FaultBoundary>
        </Frame>
      </HeadContext>
      </ChoicesProvider>
    </CoreContext>
  )
})
