import type { TimeEntry } from '#selectors/timeEntries.ts'
import { AgreementRow } from './AgreementList.tsx'
import { EventRow } from './EventList.tsx'
import { RecordRows } from './RecordRows.tsx'

/** Events and documents together, a row each, in the order given. */
export function MixedList({ entries }: { entries: readonly TimeEntry[] }) {
  return (
    <RecordRows>
      {entries.map(entry => (entry.kind === 'event' ? <EventRow key={entry.key} event={entry.event} /> : <AgreementRow key={entry.key} agreement={entry.agreement} />))}
    </RecordRows>
  )
}
