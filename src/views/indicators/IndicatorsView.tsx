import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { besideTrade } from '#views/besideTrade.ts'
import { MeasurePanels } from '#views/MeasurePanels.tsx'
import { statementsIn } from '#views/measureSeries.ts'
import { votesSector } from '#views/votesSector.ts'
import style from './IndicatorsView.module.css'

/** The reader came to see what else changed while the two traded: their economies, and people and money between them, on the same years. */
export function IndicatorsView() {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('indicators')
  const { views } = useWords('shell')
  const { chosen } = useChoices()
  const data = useFacts(observationsQuery(dyad, 'indicators'))
  const { groups, years } = besideTrade(core, data, chosen)
  const votes = votesSector(core)
  return (
    <EvidenceScope rows={statementsIn(groups.flatMap(({ subjects }) => subjects))} sources={data.sources} among={data.rows}>
      <PageTitle
        title={words.title}
        eyebrow={<RecordLink to="trade">{views.trade}</RecordLink>}
        lead={<p>{words.lead} {chosen.sectors.length > 0 && words.sectorsNarrow}</p>}
        description={`${core.dyad.name}. ${words.lead}`}
      />
      <p>{words.scales(format.yearRange(years.from, years.to))} {words.unstated(words.students)}</p>
      {groups.length === 0 && <EmptyByFilter />}
      {groups.map(({ sector, name, subjects }) => (
        <Section key={sector} title={name}>
          <MeasurePanels subjects={subjects} years={years} />
          <p className={style.more}>
            <RecordLink to={`sectors/${sector}`}>{name} →</RecordLink>
            {sector === votes && <RecordLink to={`sectors/${sector}`} anchor="#votes">{words.votesLink}</RecordLink>}
          </p>
        </Section>
      ))}
    </EvidenceScope>
  )
}
