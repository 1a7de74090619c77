import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { MeasureTable } from '#evidence/MeasureTable.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLinks } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { MeasurePanels } from '#views/MeasurePanels.tsx'
import { MostNamed } from '#views/MostNamed.tsx'
import { RecordsLead } from '#views/RecordsLead.tsx'
import type { ViewProps } from '#views/ViewProps.ts'
import { votesSector } from '#views/votesSector.ts'
import { CountryHead } from './CountryHead.tsx'
import { CountryTies } from './CountryTies.tsx'
import { CountryTrade } from './CountryTrade.tsx'
import { countryViewModel } from './countryViewModel.ts'
import { KeyFigures } from './KeyFigures.tsx'
import { LinksHere } from './LinksHere.tsx'

/** The reader came to see one side: its size and course, what it counts, who acts for it, and its rules for the other side's citizens. */
export function CountryView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('indicators')
  const { chosen } = useChoices()
  const indicators = useFacts(observationsQuery(dyad, 'indicators'))
  const trade = useFacts(observationsQuery(dyad, 'trade'))
  const id = (params['id'] ?? '').toUpperCase()
  const model = countryViewModel(core, { trade, indicators }, id, chosen)
  const votes = votesSector(core)
  const sources = new Map([...indicators.sources, ...trade.sources])
  const otherName = core.countries.find(one => one.id === model.other)?.name ?? model.other
  return (
    <EvidenceScope rows={model.evidence} sources={sources} among={[...indicators.rows, ...trade.rows]}>
      <CountryHead id={id} lead={<p><RecordsLead events={model.events} documents={model.documents} listed={{ events: {}, documents: { who: [id.toLowerCase()] } }} /></p>} />
      {chosen.sectors.length > 0 && <p>{words.noSectorForCountry}</p>}
      <KeyFigures figures={model.key} years={model.years} />
      <CountryTrade flows={model.flows} ranks={model.ranks} />
      {model.drawn.length > 0 && (
        <Section title={words.ownMeasures} note={<>{words.scales(format.yearRange(model.years.from, model.years.to))} {words.ownMeasuresNote(otherName)}</>}>
          <MeasurePanels subjects={model.drawn} years={model.years} />
          <p>
            {words.moreMeasures} <NameLinks kind="sectors" ids={model.fieldsWithMore} /> · <RecordLink to="indicators">{words.allMeasures}</RecordLink>
            {votes !== null && <> · <RecordLink to={`sectors/${votes}`} anchor="#votes">{words.votesLink}</RecordLink></>}
          </p>
        </Section>
      )}
      {model.singles.length > 0 && (
        <Section title={words.singles}>
          <MeasureTable caption={words.singles} rows={model.singles} />
        </Section>
      )}
      <CountryTies country={id} />
      <MostNamed title={words.peopleOf} kind="people" entries={model.people} all={words.allPeople} />
      <MostNamed title={words.bodiesOf} kind="organisations" entries={model.bodies} all={words.allBodies} />
      <LinksHere country={id} linked={{ events: model.events.length, documents: model.documents.length, ...model.linked }} />
    </EvidenceScope>
  )
}
