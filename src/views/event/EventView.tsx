import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery, recordQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { PagerLinks } from '#records/PagerLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { SourceNotes } from '#records/SourceNotes.tsx'
import { aroundIn, nearby } from '#selectors/around.ts'
import { threadOf } from '#selectors/thread.ts'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/Section.tsx'
import { timelineChoices } from '#url/timelineChoices.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import type { ViewProps } from '#views/ViewProps.ts'
import { beforeAfterModel } from '#views/beforeAfterModel.ts'
import { eventListing } from '#views/eventListing.ts'
import { EventFigures } from './EventFigures.tsx'
import { eventFacts } from './eventFacts.tsx'
import { OnTrade } from './OnTrade.tsx'
import { Thread } from './Thread.tsx'
import { WhoTookPart } from './WhoTookPart.tsx'

/** Events of the same thread on either side. */
const IN_THREAD = 3

/** The reader came to see what happened that day: who met whom, where, what was signed, and who says so. */
export function EventView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const aboutEvent = useWords('event')
  const { eventKinds, tones } = useWords('vocabulary')
  const { views } = useWords('shell')
  const { chosen } = useChoices()
  const choices = timelineChoices(chosen)
  const data = useFacts(recordQuery(dyad, 'events', params['id'] ?? '', useLanguage()))
  const { record, sources } = data
  const trade = useFacts(observationsQuery(dyad, 'trade'))
  const products = useFacts(observationsQuery(dyad, 'products'))
  const indicators = useFacts(observationsQuery(dyad, 'indicators'))
  const entry = core.events.find(({ id }) => id === record.id)
  const impact = entry && beforeAfterModel(core, { trade: trade.rows, products: products.rows, indicators: indicators.rows }, entry, { flow: chosen.flow, voices: core.dyad.voices.map(({ id }) => id) })
  const told = [...trade.rows, ...products.rows, ...indicators.rows].filter(({ id }) => record.observations?.includes(id))
  const documents = core.agreements.filter(({ id, event }) => event === record.id || record.agreements.includes(id))
  const around = aroundIn(eventListing(core, chosen, format), record.id)
  const signedHere = documents.filter(({ event: at, signed }) => at === record.id || (signed !== null && signed >= record.date && signed <= (record.endDate ?? record.date)))
  const mentioned = documents.filter(agreement => !signedHere.includes(agreement))
  const thread = threadOf(core.events, record.id, IN_THREAD)
  const close = nearby(core.events, record).filter(one => ![...thread.before, ...thread.after].includes(one))
  return (
    <EvidenceScope
      rows={[...new Set([...told, ...(impact?.evidence.rows ?? [])])]}
      computed={impact?.evidence.computed ?? []}
      sources={new Map([...trade.sources, ...products.sources, ...indicators.sources])}
      among={[...trade.rows, ...products.rows]}
    >
      <PageTitle
        title={record.title.text}
        titleLang={record.title.lang}
        eyebrow={
          <>
            <RecordLink to="timeline" choices={choices}>{views.timeline}</RecordLink> · {eventKinds[record.kind].one} · {format.dateRange(record.date, record.endDate)}
          </>
        }
        lead={<p><Said text={record.summary} /></p>}
        description={record.summary.text.slice(0, 300)}
      />
      <Facts rows={eventFacts(record, words, tones, format, core)} />
      {record.people.length > 0 && <WhoTookPart people={record.people} posts={data.posts} />}
      {signedHere.length > 0 && (
        <Section title={`${aboutEvent.signedHere} (${signedHere.length})`}>
          <AgreementList agreements={signedHere} />
        </Section>
      )}
      {mentioned.length > 0 && (
        <Section title={aboutEvent.mentioned}>
          <AgreementList agreements={mentioned} />
        </Section>
      )}
      {(told.length > 0 || record.figures) && (
        <Section title={words.figuresPrinted}>
          <EventFigures rows={told} />
          {record.figures && (
            <ul>
              {record.figures.map(figure => (
                <li key={figure.text}><Said text={figure} /></li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Thread {...thread} />
      {impact && <OnTrade model={impact} />}
      <Section title={words.sources}>
        <SourceNotes citations={record.citations} sources={sources} />
      </Section>
      {close.length > 0 && (
        <Section title={words.nearby}>
          <EventList events={close} />
        </Section>
      )}
      <PagerLinks kind="events" {...around} choices={choices} />
    </EvidenceScope>
  )
}
