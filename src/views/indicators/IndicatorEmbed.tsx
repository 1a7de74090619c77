import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { UnseenTitle } from '#ui/UnseenTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { besideTrade } from '#views/besideTrade.ts'
import { MeasurePanels } from '#views/MeasurePanels.tsx'
import { panelId, statementsIn } from '#views/measureSeries.ts'
import type { ViewProps } from '#views/ViewProps.ts'

/** One quantity beside trade through the years, for other sites. */
export function IndicatorEmbed({ params: { id } }: ViewProps) {
  const core = useCore()
  const words = useWords('indicators')
  const { years: span } = useChoices().chosen
  const data = useFacts(observationsQuery(core.dyad.id, 'indicators'))
  const { groups, years } = besideTrade(core, data, { years: span, sectors: [] })
  const subjects = groups.flatMap(group => group.subjects).filter(subject => panelId(subject) === id)
  const name = core.measures.find(measure => measure.id === subjects[0]?.measure)?.name ?? words.title
  return (
    <EvidenceScope rows={statementsIn(subjects)} sources={data.sources} among={data.rows}>
      <UnseenTitle title={name} description={`${core.dyad.name}. ${words.lead}`} />
      {subjects.length === 0 ? <EmptyByFilter /> : <MeasurePanels subjects={subjects} years={years} />}
    </EvidenceScope>
  )
}
