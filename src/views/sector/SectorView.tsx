import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { MeasureTable } from '#evidence/MeasureTable.tsx'
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
import { MeasurePanels } from '#views/MeasurePanels.tsx'
import { pairNames } from '#views/pairNames.ts'
import { RecordsLead } from '#views/RecordsLead.tsx'
import type { ViewProps } from '#views/ViewProps.ts'
import { votesSector } from '#views/votesSector.ts'
import { SectorActors } from './SectorActors.tsx'
import { SectorProducts } from './SectorProducts.tsx'
import { SectorRecords } from './SectorRecords.tsx'
import { sectorViewModel } from './sectorViewModel.ts'
import { Votes } from './Votes.tsx'

/** The reader came to see one field whole: what is counted and traded in it, what was signed and done, and by whom. */
export function SectorView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('indicators')
  const profiles = useWords('profiles')
  const records = useWords('records')
  const { views } = useWords('shell')
  const { chosen } = useChoices()
  const indicators = useFacts(observationsQuery(dyad, 'indicators'))
  const products = useFacts(observationsQuery(dyad, 'products'))
  const id = params['id'] ?? ''
  const model = sectorViewModel(core, { indicators, products }, id, chosen)
  const { name, years, events, dated, undated } = model
  const own = { sectors: [id] }
  const counts = `${records.events(events.length)}, ${records.documents(dated.length + undated.length)}`
  const sources = new Map([...indicators.sources, ...products.sources])
  return (
    <EvidenceScope rows={model.evidence} computed={model.computed} sources={sources} among={[...indicators.rows, ...products.rows]}>
      <PageTitle
        title={name}
        pageName={profiles.sectorPage(name, ...pairNames(core), core.dyad.name)}
        eyebrow={<RecordLink to="sectors">{views.sectors}</RecordLink>}
        lead={<p><RecordsLead events={events} documents={[...dated, ...undated]} listed={{ events: own, documents: own }} /> {chosen.sectors.length > 0 && profiles.noSectorHere}</p>}
        description={`${core.dyad.name}. ${name}. ${counts}.`}
      />
      {model.evidence.length + events.length + dated.length + undated.length === 0 && <EmptyByFilter />}
      <SectorProducts groups={model.traded} />
      {model.drawn.length > 0 && (
        <Section title={profiles.indicators} note={words.scales(format.yearRange(years.from, years.to))}>
          <MeasurePanels subjects={model.drawn} years={years} />
        </Section>
      )}
      {votesSector(core) === id && <Votes votes={model.votes} years={years} />}
      {model.few.length > 0 && (
        <Section title={words.singles}>
          <MeasureTable caption={words.singles} rows={model.few} />
        </Section>
      )}
      <SectorActors sector={id} people={model.people} bodies={model.bodies} />
      <SectorRecords sector={id} events={events} dated={dated} undated={undated} />
    </EvidenceScope>
  )
}
