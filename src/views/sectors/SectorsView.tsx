import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { agreementsWithin, eventsWithin } from '#selectors/filters.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { sharedYears } from '#views/besideTrade.ts'
import { SectorGrid } from '#views/SectorGrid.tsx'

/** The reader came to see in which fields the two countries work together, and to open one. */
export function SectorsView() {
  const core = useCore()
  const words = useWords('profiles')
  const indicators = useWords('indicators')
  const format = useFormat()
  const { chosen } = useChoices()
  const years = sharedYears(core, chosen, [])
  return (
    <>
      <PageTitle title={words.sectorsTitle} lead={<p>{words.sectorsLead} {indicators.sectorScale(format.yearRange(years.from, years.to))}</p>} description={`${core.dyad.name}. ${words.sectorsLead}`} />
      <SectorGrid
        events={eventsWithin(core.events, chosen)}
        documents={agreementsWithin(core.agreements, chosen).dated}
        years={years}
      />
    </>
  )
}
