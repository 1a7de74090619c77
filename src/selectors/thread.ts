import type { EventEntry } from '#domain/compiled.ts'
import { isSurelyBefore } from '#domain/dates.ts'

const shared = (a: readonly string[] = [], b: readonly string[] = []) => a.filter(id => b.includes(id)).length

/** Whether two events belong together: the same document or product, or two of the same people and bodies within one field. */
function belongTogether(a: EventEntry, b: EventEntry): boolean {
  if (shared(a.agreements, b.agreements) > 0 || shared(a.products, b.products) > 0) return true
  return shared(a.people, b.people) + shared(a.organisations, b.organisations) > 1 && shared(a.sectors, b.sectors) > 0
}

/** The nearest events of the same thread surely before and after one, in order of time. `events` are in order of time. */
export function threadOf(events: readonly EventEntry[], id: string, most: number): { before: EventEntry[]; after: EventEntry[] } {
  const event = events.find(one => one.id === id)
  if (!event) return { before: [], after: [] }
  return {
    before: events.filter(other => isSurelyBefore(other.date, event.date) && belongTogether(event, other)).slice(-most),
    after: events.filter(other => isSurelyBefore(event.date, other.date) && belongTogether(event, other)).slice(0, most),
  }
}
