import { useSuspenseQuery } from '@tanstack/react-query'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { recordQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { NameLinks } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'
import type { ViewProps } from '#views/ViewProps.ts'
import { FiguresTable } from '#views/FiguresTable.tsx'
import { sourceFacts } from './sourceFacts.tsx'

/** The reader came to see who published this, when and where, and everything in the atlas that rests on it. */
export function SourceView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const language = useLanguage()
  const core = useCore()
  const format = useFormat()
  const words = useWords('sources')
  const records = useWords('records')
  const { sourceKinds } = useWords('vocabulary')
  const { data } = useSuspenseQuery(recordQuery(dyad, 'sources', params['id'] ?? '', language))
  const { record, citedBy, rows } = data
  const figureCount = citedBy.observations.reduce((sum, { count }) => sum + count, 0)
  const events = core.events.filter(({ id }) => citedBy.events.includes(id))
  const agreements = core.agreements.filter(({ id }) => citedBy.agreements.includes(id))
  return (
    <EvidenceScope rows={rows} sources={new Map(data.sources.map(source => [source.id, source]))}>
      <PageTitle
        title={record.title}
        titleLang={record.language === language ? undefined : record.language}
        eyebrow={
          <>
            <RecordLink to="sources">{words.title}</RecordLink> · {sourceKinds[record.kind]} · {record.publisher}
          </>
        }
        description={`${words.oneTitle(record.publisher)}: ${record.title}`.slice(0, 300)}
      />
      <Section title={words.about}>
        <Facts rows={sourceFacts(record, words, format)} />
      </Section>
      <Section title={words.restsOn}>
        {citedBy.observations.map(({ topic, count }) => (
          <p key={topic}>
            {words.figuresOf(words.topics[topic])}: {records.figures(count)}
          </p>
        ))}
        {citedBy.people.length > 0 && (
          <p>
            {records.people(citedBy.people.length)}: <NameLinks kind="people" ids={citedBy.people} />
          </p>
        )}
        {citedBy.organisations.length > 0 && (
          <p>
            {records.organisations(citedBy.organisations.length)}: <NameLinks kind="organisations" ids={citedBy.organisations} />
          </p>
        )}
      </Section>
      {rows.length > 0 && (
        <Section title={records.figures(figureCount)} note={figureCount > rows.length && words.more(figureCount - rows.length)}>
          <FiguresTable caption={words.restsOn} rows={rows} />
        </Section>
      )}
      {events.length > 0 && (
        <Section title={records.events(events.length)}>
          <EventList events={events} />
        </Section>
      )}
      {agreements.length > 0 && (
        <Section title={records.documents(agreements.length)}>
          <AgreementList agreements={agreements} />
        </Section>
      )}
    </EvidenceScope>
  )
}
