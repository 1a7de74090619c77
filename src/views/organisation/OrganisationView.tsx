import { useSuspenseQuery } from '@tanstack/react-query'
import { recordQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { languageOfName } from '#language/languageOfName.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { NameLink, NameLinks } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { SourceNotes } from '#records/SourceNotes.tsx'
import { eventsWithin } from '#selectors/filters.ts'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import type { ViewProps } from '#views/ViewProps.ts'

/** The reader came to see what this body is, who acts for it, what it signed and took part in. */
export function OrganisationView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const records = useWords('records')
  const { organisationKinds } = useWords('vocabulary')
  const { views } = useWords('shell')
  const language = useLanguage()
  const { chosen } = useChoices()
  const { data } = useSuspenseQuery(recordQuery(dyad, 'organisations', params['id'] ?? '', language))
  const { record, sources } = data
  const name = record.names[language] ?? record.names.en
  const events = eventsWithin(core.events, chosen).filter(({ organisations }) => organisations.includes(record.id))
  const party = core.agreements.filter(({ parties }) => parties.some(one => 'organisation' in one && one.organisation === record.id))
  const people = core.people.filter(({ organisations }) => organisations.includes(record.id))
  return (
    <>
      <PageTitle
        title={name}
        eyebrow={
          <>
            <RecordLink to="organisations">{views.organisations}</RecordLink> · {organisationKinds[record.kind]}
            {record.country && <> · <NameLink kind="countries" id={record.country} /></>}
          </>
        }
        nativeName={record.nativeName && record.nativeName !== name ? { text: record.nativeName, lang: languageOfName(record.nativeName, record.names) } : undefined}
        lead={<p><Said text={record.summary} /></p>}
        description={`${name}: ${record.summary.text}`.slice(0, 300)}
      />
      <Facts
        rows={[
          { term: words.kind, value: organisationKinds[record.kind] },
          ...(record.founded ? [{ term: words.founded, value: format.date(record.founded) }] : []),
          ...(record.dissolved ? [{ term: words.dissolved, value: format.date(record.dissolved) }] : []),
          ...(record.url ? [{ term: words.website, value: <a href={record.url} rel="noopener noreferrer external">{record.url} ↗</a> }] : []),
          ...(record.sectors.length > 0 ? [{ term: words.sectors, value: <NameLinks kind="sectors" ids={record.sectors} /> }] : []),
          ...(people.length > 0 ? [{ term: words.leaders, value: <NameLinks kind="people" ids={people.map(({ id }) => id)} /> }] : []),
          ...(record.aliases.length > 0 ? [{ term: words.also, value: record.aliases.join(', ') }] : []),
        ]}
      />
      {party.length > 0 && (
        <Section title={words.partyTo}>
          <AgreementList agreements={[...party].reverse()} />
        </Section>
      )}
      <Section title={`${words.eventsOf} (${events.length})`}>
        {events.length === 0 ? <p>{chosen.years || chosen.sectors.length > 0 ? records.emptyByFilter : records.emptyInData}</p> : <EventList events={[...events].reverse()} />}
      </Section>
      <Section title={words.sources}>
        <SourceNotes citations={record.citations} sources={sources} />
      </Section>
    </>
  )
}
