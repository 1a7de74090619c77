import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { eventsWithin, agreementsWithin } from '#selectors/filters.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { SectorGrid } from '#views/SectorGrid.tsx'

/** The reader came to see in which fields the two countries work together, and to open one. */
export function SectorsView() {
  const core = useCore()
  const words = useWords('profiles')
  const { chosen } = useChoices()
  const covered = yearsCovered(core)
  return (
    <>
      <PageTitle title={words.sectorsTitle} lead={<p>{words.sectorsLead}</p>} description={`${core.dyad.name}: ${words.sectorsLead}`} />
      <SectorGrid
        events={eventsWithin(core.events, chosen)}
        documents={agreementsWithin(core.agreements, chosen).dated}
        years={{ from: chosen.years?.from ?? covered.from, to: chosen.years?.to ?? covered.to }}
      />
    </>
  )
}
