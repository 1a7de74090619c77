import type { EventEntry } from '#domain/compiled.ts'
import { compareDates } from '#domain/dates.ts'

/** The records before and after one, in the order given. A record that is not in the list has neither. */
export function aroundIn<Entry extends { readonly id: string }>(records: readonly Entry[], id: string): { previous: Entry | null; next: Entry | null } {
  const index = records.findIndex(record => record.id === id)
  return { previous: records[index - 1] ?? null, next: index < 0 ? null : (records[index + 1] ?? null) }
}

/** Other events of the same month, or of the same year where the event is known by its year only. At most eight, in order of time. */
export function nearby(events: readonly EventEntry[], { id, date }: { readonly id: string; readonly date: string }): EventEntry[] {
  const close = events.filter(event => event.id !== id && event.date.startsWith(date.slice(0, 7)))
  return close.sort((a, b) => compareDates(a.date, b.date)).slice(0, 8)
}
