import { useSuspenseQuery } from '@tanstack/react-query'
import { yearOf } from '#domain/dates.ts'
import { recordQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { NameLink, NameLinks } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { SourceNotes } from '#records/SourceNotes.tsx'
import { counterparts } from '#selectors/counterparts.ts'
import { eventsWithin } from '#selectors/filters.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/Section.tsx'
import { TimeBars } from '#records/TimeBars.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import type { ViewProps } from '#views/ViewProps.ts'
import { postBars } from './postBars.ts'

/** The reader came, before a meeting, to see who this is: which posts, whom they met, what they signed. */
export function PersonView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const records = useWords('records')
  const { views } = useWords('shell')
  const language = useLanguage()
  const { chosen } = useChoices()
  const { data } = useSuspenseQuery(recordQuery(dyad, 'people', params['id'] ?? '', language))
  const { record, sources } = data
  const name = record.names[language] ?? record.names.en
  const events = eventsWithin(core.events, chosen).filter(({ people }) => people.includes(record.id))
  const signed = core.agreements.filter(({ people }) => people.includes(record.id))
  const met = counterparts(events, core.people, record)
  const bars = postBars(record, core.events.filter(({ people }) => people.includes(record.id)).map(({ date }) => yearOf(date)), format, words)
  return (
    <>
      <PageTitle
        title={name}
        eyebrow={
          <>
            <RecordLink to="people">{views.people}</RecordLink>
            {record.country && <> · <NameLink kind="countries" id={record.country} /></>}
          </>
        }
        nativeName={record.nativeName && record.nativeName !== name ? { text: record.nativeName, lang: /[Ѐ-ӿ]/.test(record.nativeName) ? 'ru' : 'az' } : undefined}
        lead={
          <p>
            <Said text={record.summary} /> {records.events(events.length)}, {records.documents(signed.length)}.
          </p>
        }
        description={`${name}: ${record.summary.text}`.slice(0, 300)}
      />
      <Section title={words.posts}>
        <TimeBars {...bars} />
        <ul>
          {record.roles.map((role, index) => (
            <li key={index}>
              <Said text={role.title} />
              {role.organisation && <> (<NameLink kind="organisations" id={role.organisation} />)</>},{' '}
              {role.from || role.to ? [role.from && format.date(role.from), role.to ? format.date(role.to) : ''].join(' – ') : words.undatedPost}
            </li>
          ))}
        </ul>
      </Section>
      {met.length > 0 && (
        <Section title={words.counterparts}>
          <ul>
            {met.slice(0, 12).map(({ person, count }) => (
              <li key={person.id}>
                <NameLink kind="people" id={person.id} /> — {records.events(count)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={`${words.meetings} (${events.length})`}>
        {events.length === 0 ? <p>{chosen.years || chosen.sectors.length > 0 ? records.emptyByFilter : records.emptyInData}</p> : <EventList events={[...events].reverse()} />}
      </Section>
      {signed.length > 0 && (
        <Section title={words.signedDocuments}>
          <AgreementList agreements={[...signed].reverse()} />
        </Section>
      )}
      {record.aliases.length > 0 && (
        <Section title={words.also}>
          <p>{record.aliases.join(', ')}</p>
        </Section>
      )}
      <Section title={records.linksHere}>
        <p>
          {words.sectors}: <NameLinks kind="sectors" ids={[...new Set(events.flatMap(({ sectors }) => sectors))]} />
        </p>
        <p>
          {words.organisations}: <NameLinks kind="organisations" ids={[...new Set(events.flatMap(({ organisations }) => organisations))].slice(0, 20)} />
        </p>
      </Section>
      <Section title={words.sources}>
        <SourceNotes citations={record.citations} sources={sources} />
      </Section>
    </>
  )
}
