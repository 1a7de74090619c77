import type { AgreementEntry, EventEntry } from '#domain/compiled.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Filled } from '#ui/Filled.tsx'
import type { Choices } from '#url/choices.ts'

interface RecordsLeadProps {
  /** Both in order of time; documents without a day of signing last. */
  events: readonly EventEntry[]
  documents: readonly AgreementEntry[]
  /** What narrows the lists to these records. */
  listed: { readonly events: Partial<Choices>; readonly documents: Partial<Choices> }
}

/** What the atlas holds of a field or a country in a few sentences, each clause leading to what it sums up. */
export function RecordsLead({ events, documents, listed }: RecordsLeadProps) {
  const format = useFormat()
  const records = useWords('records')
  const { held } = records
  const [first, latest, signed] = [events[0], events.at(-1), documents.findLast(document => document.signed !== null)]
  return (
    <>
      {first && latest && (
        <Filled
          text={held.events}
          slots={{ events: <RecordLink to="timeline" choices={listed.events}>{records.events(events.length)}</RecordLink>, years: format.dateRange(first.date.slice(0, 4), latest.date.slice(0, 4)) }}
        />
      )}{' '}
      {latest && (
        <Filled
          text={held.latest}
          slots={{ event: <RecordLink to={`events/${latest.id}`} lang={latest.title.lang}>{latest.title.text}</RecordLink>, date: format.dateRange(latest.date, latest.endDate) }}
        />
      )}{' '}
      {documents.length > 0 && <Filled text={held.documents} slots={{ documents: <RecordLink to="agreements" choices={listed.documents}>{records.documents(documents.length)}</RecordLink> }} />}{' '}
      {signed?.signed && (
        <Filled
          text={held.newest}
          slots={{ document: <RecordLink to={`agreements/${signed.id}`} lang={signed.title.lang}>{signed.title.text}</RecordLink>, date: format.date(signed.signed) }}
        />
      )}
    </>
  )
}
