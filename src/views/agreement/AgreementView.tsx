import { dayAsked } from '#domain/knownUntil.ts'
import { recordQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { EventList } from '#records/EventList.tsx'
import { LifePlate } from '#records/LifePlate.tsx'
import { PagerLinks } from '#records/PagerLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { SourceNotes } from '#records/SourceNotes.tsx'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { listChoices } from '#views/agreementListing.ts'
import type { ViewProps } from '#views/ViewProps.ts'
import { agreementFacts } from './agreementFacts.tsx'
import { agreementModel } from './agreementModel.ts'
import { Chain } from './Chain.tsx'
import { LinksHere } from './LinksHere.tsx'
import { RelatedTrade } from './RelatedTrade.tsx'
import { useNeighbours } from './useNeighbours.ts'

/** The reader came to see what was signed, by whom, whether it is in force as far as anyone says, and what belongs to it. */
export function AgreementView({ params }: ViewProps) {
  const place = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('agreements')
  const { sources: sourcesTitle } = useWords('records')
  const vocabulary = useWords('vocabulary')
  const { chosen } = useChoices()
  const data = useFacts(recordQuery(place.dyad, 'agreements', params['id'] ?? '', useLanguage()))
  const { record, sources } = data
  const day = dayAsked(core, chosen.force)
  const { state, life, meeting, otherEvents, chain, trade } = agreementModel(core, record, day)
  const choices = listChoices(chosen)
  return (
    <>
      <PageTitle
        title={record.title.text}
        pageName={words.pageName(record.title.text)}
        titleLang={record.title.lang}
        eyebrow={
          <>
            <RecordLink to="agreements" choices={choices}>{words.title}</RecordLink> · {vocabulary.levels[record.level]}
            {record.signed && ` · ${format.date(record.signed)}`}
          </>
        }
        nativeName={record.nativeTitle && { text: record.nativeTitle.text, lang: record.nativeTitle.language }}
        lead={<p><Said text={record.summary} /></p>}
        description={record.summary.text.slice(0, 300)}
      />
      <LifePlate life={life} />
      <Facts rows={[...(state ? [{ term: words.stateOn(format.date(day)), value: words.states[state] }] : []), ...agreementFacts(record, { core, words, vocabulary, format })]} />
      {meeting.length > 0 && (
        <Section title={words.signedAt}>
          <EventList events={meeting} />
        </Section>
      )}
      <Chain chain={chain} />
      <RelatedTrade trade={trade} />
      {otherEvents.length > 0 && (
        <Section id="events" title={words.aboutIt}>
          <EventList events={otherEvents} />
        </Section>
      )}
      <Section title={sourcesTitle}>
        <SourceNotes citations={record.citations} sources={sources} />
      </Section>
      <LinksHere record={record} chain={chain} events={meeting.length + otherEvents.length} />
      <PagerLinks kind="agreements" {...useNeighbours(record.id)} choices={choices} />
    </>
  )
}
