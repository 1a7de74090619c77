import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { changesQuery, correctionsQuery, observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { EventList } from '#records/EventList.tsx'
import { Filled } from '#ui/Filled.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { changesModel } from './changesModel.ts'
import { changedRows, sinceRelease } from './changeCounts.ts'
import { Corrections } from './Corrections.tsx'
import { DataChanges } from './DataChanges.tsx'
import { Follow } from './Follow.tsx'
import { NewDocuments } from './NewDocuments.tsx'
import { NewFigures } from './NewFigures.tsx'
import { SpanFields } from './SpanFields.tsx'

/** The reader was here before and wants to know what is new: between the two countries, and in what this atlas says of them. */
export function ChangesView() {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('changes')
  const { chosen } = useChoices()
  const trade = useFacts(observationsQuery(dyad, 'trade'))
  const changes = useFacts(changesQuery(dyad))
  const corrections = useFacts(correctionsQuery(dyad, useLanguage()))
  // Releases are of the atlas: on an earlier day there was none.
  const since = core.asOf === undefined ? sinceRelease(changes, chosen.release) : undefined
  const { days, isDefault, events, documents, published, shown } = changesModel(core, trade, chosen)
  return (
    <EvidenceScope rows={shown.map(({ row }) => row)} sources={trade.sources} among={trade.rows}>
      <PageTitle
        title={words.title}
        description={words.description(core.dyad.name)}
        lead={
          <p>
            <Filled
              text={words.lead}
              slots={{
                from: format.date(days.from),
                to: format.date(days.to),
                events: <a href="#events">{words.events(events.length)}</a>,
                documents: <a href="#documents">{words.documents(documents.length)}</a>,
                figures: <a href="#published">{words.figures(published)}</a>,
              }}
            />{' '}
            {since && <Filled text={words.leadData(since.version)} slots={{ rows: <a href="#data">{words.rows(changedRows(since))}</a> }} />}
          </p>
        }
      />
      <SpanFields days={days} isDefault={isDefault} />
      <Section id="events" title={words.eventsTitle}>
        {events.length === 0 ? <p>{words.nothing}</p> : <EventList events={events} />}
      </Section>
      <NewDocuments acts={documents} />
      <NewFigures shown={shown} all={published} />
      {core.asOf === undefined && <DataChanges changes={changes} since={since} />}
      <Corrections corrections={corrections} changes={changes} />
      <Follow />
    </EvidenceScope>
  )
}
