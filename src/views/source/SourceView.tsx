import { titleLanguage } from '#domain/titleLanguage.ts'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { recordQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'
import { FiguresTable } from '#views/FiguresTable.tsx'
import type { ViewProps } from '#views/ViewProps.ts'
import { RestsOn } from './RestsOn.tsx'
import { sourceFacts } from './sourceFacts.tsx'
import { SourceRows } from './SourceRows.tsx'

/** The reader came to see who published this, when and where, and everything in the atlas that rests on it. */
export function SourceView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const language = useLanguage()
  const core = useCore()
  const format = useFormat()
  const words = useWords('sources')
  const records = useWords('records')
  const { sourceKinds } = useWords('vocabulary')
  const data = useFacts(recordQuery(dyad, 'sources', params['id'] ?? '', language))
  const { record, citedBy, rows, repeats, repeatedBy, ofPublisher } = data
  const figureCount = citedBy.observations.reduce((sum, { count }) => sum + count, 0)
  const events = core.events.filter(({ id }) => citedBy.events.includes(id))
  const agreements = core.agreements.filter(({ id }) => citedBy.agreements.includes(id))
  return (
    <EvidenceScope rows={rows} sources={new Map(data.sources.map(source => [source.id, source]))}>
      <PageTitle
        title={record.title}
        pageName={words.pageName(record.title, record.publisher)}
        titleLang={titleLanguage(record) === language ? undefined : titleLanguage(record)}
        eyebrow={
          <>
            <RecordLink to="sources">{words.title}</RecordLink> · {sourceKinds[record.kind]} · {record.publisher}
          </>
        }
        description={`${words.oneTitle(record.publisher)}: ${record.title}`.slice(0, 300)}
      />
      <Facts rows={sourceFacts(record, repeats, words, format)} />
      <RestsOn citedBy={citedBy} figures={figureCount} />
      {rows.length > 0 && (
        <Section id="figures" title={`${records.figures(figureCount)}`} note={figureCount > rows.length && words.more(figureCount - rows.length)}>
          <FiguresTable caption={records.figures(figureCount)} rows={rows} />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title={records.events(events.length)}>
          <EventList events={[...events].reverse()} />
        </Section>
      )}
      {agreements.length > 0 && (
        <Section id="documents" title={records.documents(agreements.length)}>
          <AgreementList agreements={[...agreements].reverse()} />
        </Section>
      )}
      {repeatedBy.length > 0 && (
        <Section title={words.repeatedBy} note={words.witness}>
          <SourceRows sources={repeatedBy} />
        </Section>
      )}
      {ofPublisher.length > 0 && (
        <Section title={words.samePublisher}>
          <SourceRows sources={ofPublisher} />
        </Section>
      )}
    </EvidenceScope>
  )
}
