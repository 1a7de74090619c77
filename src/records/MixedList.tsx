import { useMemo } from 'react'
import type { TimeEntry } from '#selectors/timeEntries.ts'
import { timelineChoices } from '#url/timelineChoices.ts'
import { useChoices } from '#url/useChoices.ts'
import { AgreementRow } from './AgreementList.tsx'
import { EventRow } from './EventList.tsx'
import { RecordRows } from './RecordRows.tsx'

/** Events and documents together, a row each, in the order given. Events keep what narrowed the list, for the way on to the next of it. */
export function MixedList({ entries }: { entries: readonly TimeEntry[] }) {
  const { chosen } = useChoices()
  const { span, kind, tone, query } = timelineChoices(chosen)
  // The same rows for the same choices: nothing else in the address is any business of hundreds of links.
  return useMemo(() => {
    const choices = { span, kind, tone, query }
    return (
      <RecordRows>
        {entries.map(entry => (entry.kind === 'event' ? <EventRow key={entry.key} event={entry.event} choices={choices} /> : <AgreementRow key={entry.key} agreement={entry.agreement} />))}
      </RecordRows>
    )
  }, [entries, span, kind, tone, query])
}
