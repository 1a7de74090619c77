import { useSuspenseQuery } from '@tanstack/react-query'
import { recordQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { PagerLinks } from '#records/PagerLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { SourceNotes } from '#records/SourceNotes.tsx'
import { agreementsWithin } from '#selectors/filters.ts'
import { aroundIn } from '#selectors/around.ts'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import type { ViewProps } from '#views/ViewProps.ts'
import { agreementFacts } from './agreementFacts.tsx'

/** The reader came to see what was signed, by whom, whether it is in force as far as anyone says, and what belongs to it. */
export function AgreementView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const vocabulary = useWords('vocabulary')
  const { views } = useWords('shell')
  const { chosen } = useChoices()
  const { data } = useSuspenseQuery(recordQuery(dyad, 'agreements', params['id'] ?? '', useLanguage()))
  const { record, sources } = data
  const events = core.events.filter(event => event.id === record.event || event.agreements.includes(record.id))
  const { dated } = agreementsWithin(core.agreements, chosen)
  const related = core.agreements.filter(({ id }) => id === record.amends || id === record.supersedes)
  return (
    <>
      <PageTitle
        title={record.title.text}
        titleLang={record.title.lang}
        eyebrow={
          <>
            <RecordLink to="agreements">{views.agreements}</RecordLink> · {vocabulary.levels[record.level]}
            {record.signed && ` · ${format.date(record.signed)}`}
          </>
        }
        nativeName={record.nativeTitle && { text: record.nativeTitle.text, lang: record.nativeTitle.language }}
        lead={<p><Said text={record.summary} /></p>}
        description={record.summary.text.slice(0, 300)}
      />
      <Facts rows={agreementFacts(record, words, vocabulary, format)} />
      {events.length > 0 && (
        <Section title={words.signedAt}>
          <EventList events={events} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title={record.supersedes ? words.supersedes : words.amends}>
          <AgreementList agreements={related} />
        </Section>
      )}
      <Section title={words.sources}>
        <SourceNotes citations={record.citations} sources={sources} />
      </Section>
      <PagerLinks kind="agreements" {...aroundIn(dated, record.id)} />
    </>
  )
}
