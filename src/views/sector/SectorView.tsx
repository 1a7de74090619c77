import { useSuspenseQuery } from '@tanstack/react-query'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { MeasureTable } from '#evidence/MeasureTable.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { NameLink, NameLinks } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { agreementsWithin, eventsWithin, observationsWithin } from '#selectors/filters.ts'
import { eventsPerPerson } from '#selectors/counterparts.ts'
import { latestPerLine } from '#selectors/latestPerLine.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import type { ViewProps } from '#views/ViewProps.ts'

const MOST_PEOPLE = 12

/** The reader came to see one field whole: what was signed and done in it, by whom, and what is counted. */
export function SectorView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const words = useWords('profiles')
  const records = useWords('records')
  const { views } = useWords('shell')
  const { chosen } = useChoices()
  const { data } = useSuspenseQuery(observationsQuery(dyad, 'indicators'))
  const id = params['id'] ?? ''
  const own = { years: chosen.years, sectors: [id] }
  const events = eventsWithin(core.events, own)
  const { dated, undated } = agreementsWithin(core.agreements, own)
  const people = [...eventsPerPerson(events)].sort((a, b) => b[1] - a[1]).slice(0, MOST_PEOPLE)
  const measures = new Set(core.measures.filter(({ sector }) => sector === id).map(measure => measure.id))
  const figures = latestPerLine(observationsWithin(data.rows, chosen).filter(({ measure }) => measures.has(measure)))
  const products = core.products.filter(({ sector, parent }) => sector === id && parent === null).map(product => product.id)
  const name = core.sectors.find(sector => sector.id === id)?.name ?? id
  return (
    <EvidenceScope rows={figures} sources={data.sources} among={data.rows}>
      <PageTitle
        title={name}
        eyebrow={<RecordLink to="sectors">{views.sectors}</RecordLink>}
        lead={<p>{records.events(events.length)}, {records.documents(dated.length + undated.length)}. {chosen.sectors.length > 0 && words.noSectorHere}</p>}
        description={`${core.dyad.name}: ${name}. ${records.events(events.length)}, ${records.documents(dated.length + undated.length)}.`}
      />
      {figures.length > 0 && (
        <Section title={words.indicators}>
          <MeasureTable caption={words.indicators} rows={figures} />
        </Section>
      )}
      {products.length > 0 && (
        <Section title={words.products}>
          <NameLinks kind="products" ids={products} />
        </Section>
      )}
      {people.length > 0 && (
        <Section title={words.mostInvolved}>
          <ul>
            {people.map(([person, count]) => (
              <li key={person}>
                <NameLink kind="people" id={person} /> — {records.events(count)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={`${words.documents} (${dated.length + undated.length})`}>
        <AgreementList agreements={[...[...dated].reverse(), ...undated]} />
      </Section>
      <Section title={`${words.eventsOf} (${events.length})`}>
        <EventList events={[...events].reverse()} />
      </Section>
    </EvidenceScope>
  )
}
