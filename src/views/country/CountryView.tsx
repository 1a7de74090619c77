import { useSuspenseQuery } from '@tanstack/react-query'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { MeasureTable } from '#evidence/MeasureTable.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { eventsPerPerson } from '#selectors/counterparts.ts'
import { eventsWithin, observationsWithin } from '#selectors/filters.ts'
import { latestPerLine } from '#selectors/latestPerLine.ts'
import { flowOf, isSaidBy } from '#selectors/tradeStatements.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import type { ViewProps } from '#views/ViewProps.ts'
import { CountryTies } from './CountryTies.tsx'

const MOST = 12

/** The reader came to see one side: what it counts, who acts for it, its size, and its rules for the other side's citizens. */
export function CountryView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const words = useWords('profiles')
  const records = useWords('records')
  const { views } = useWords('shell')
  const { chosen } = useChoices()
  const { data: indicators } = useSuspenseQuery(observationsQuery(dyad, 'indicators'))
  const { data: trade } = useSuspenseQuery(observationsQuery(dyad, 'trade'))
  const id = (params['id'] ?? '').toUpperCase()
  const country = core.countries.find(one => one.id === id)
  const voice = core.dyad.voices.find(({ reporter }) => reporter === id)
  const flows = latestPerLine(observationsWithin(trade.rows, chosen).filter(row => voice && isSaidBy(row, voice) && flowOf(row, core.dyad) !== null && /^\d{4}$/.test(row.period)))
  const figures = latestPerLine(observationsWithin(indicators.rows, chosen).filter(({ area }) => area === id))
  const events = eventsWithin(core.events, chosen)
  const people = [...eventsPerPerson(events)]
    .filter(([person]) => core.people.find(one => one.id === person)?.country === id)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
  const name = country?.name ?? id
  return (
    <EvidenceScope rows={[...flows, ...figures]} sources={new Map([...indicators.sources, ...trade.sources])} among={[...indicators.rows, ...trade.rows]}>
      <PageTitle
        title={name}
        eyebrow={words.country}
        nativeName={country?.nativeName && country.nativeName !== name ? { text: country.nativeName, lang: /[Ѐ-ӿ]/.test(country.nativeName) ? 'ru' : 'az' } : undefined}
        lead={country?.capital && <p>{country.capital}</p>}
        description={`${core.dyad.name}: ${name}, ${words.tradeAsCounted}, ${words.indicators}.`}
      />
      {flows.length > 0 && (
        <Section title={words.tradeAsCounted}>
          <MeasureTable caption={words.tradeAsCounted} rows={flows} />
          <p>
            <RecordLink to="trade">{views.trade} →</RecordLink>
          </p>
        </Section>
      )}
      <Section title={words.mostInvolved}>
        <ul>
          {people.map(([person, count]) => (
            <li key={person}>
              <NameLink kind="people" id={person} /> — {records.events(count)}
            </li>
          ))}
        </ul>
      </Section>
      <CountryTies country={id} />
      {figures.length > 0 && (
        <Section title={words.indicators} note={words.latest}>
          <MeasureTable caption={words.indicators} rows={figures} />
        </Section>
      )}
    </EvidenceScope>
  )
}
