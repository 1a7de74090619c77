import { useContext } from 'react'
import type { Language } from '#schema/vocabulary.ts'
import { CitePage } from '#takeaway/citation/CitePage.tsx'
import { StandingContext } from '#takeaway/citation/useStanding.ts'
import { ChoicesProvider } from '#url/ChoicesProvider.tsx'
import { PairsContext } from './PairsContext.ts'

/** How the atlas is made, as a work to cite: it belongs to no pair, and is as new as the newest data. */
export function CiteAbout({ language }: { language: Language }) {
  const updated = useContext(PairsContext).map(pair => pair.updated).sort().at(-1) ?? ''
  return (
    <ChoicesProvider>
      <StandingContext value={{ pair: null, release: null, updated, path: 'about', address: `/${language}/about` }}>
        <CitePage />
      </StandingContext>
    </ChoicesProvider>
  )
}
