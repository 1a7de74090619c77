import type { AgreementEntry, EventEntry } from '#domain/compiled.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import style from './SectorView.module.css'

interface SectorRecordsProps {
  sector: string
  events: readonly EventEntry[]
  dated: readonly AgreementEntry[]
  undated: readonly AgreementEntry[]
}

const MOST = 10

/** The newest documents and events of the field, each with the way to all. */
export function SectorRecords({ sector, events, dated, undated }: SectorRecordsProps) {
  const words = useWords('indicators')
  const profiles = useWords('profiles')
  const choices = { sectors: [sector] }
  const documents = [...dated.toReversed(), ...undated]
  return (
    <>
      {documents.length > 0 && (
        <Section title={`${profiles.documents} (${documents.length})`} note={undated.length > 0 && words.undatedToo(undated.length)}>
          <AgreementList agreements={documents.slice(0, MOST)} />
          {documents.length > MOST && <p className={style.more}><RecordLink to="agreements" choices={choices}>{words.showAll(documents.length)} →</RecordLink></p>}
        </Section>
      )}
      {events.length > 0 && (
        <Section title={`${profiles.eventsOf} (${events.length})`}>
          <EventList events={events.toReversed().slice(0, MOST)} />
          {events.length > MOST && <p className={style.more}><RecordLink to="timeline" choices={choices}>{words.showAll(events.length)} →</RecordLink></p>}
        </Section>
      )}
    </>
  )
}
