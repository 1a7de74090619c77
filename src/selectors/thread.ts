import type { EventEntry } from '#domain/compiled.ts'

const shared = (a: readonly string[] = [], b: readonly string[] = []) => a.filter(id => b.includes(id)).length

/** Whether two events belong together: the same document or product, or two of the same people and bodies within one field. */
function belongTogether(a: EventEntry, b: EventEntry): boolean {
  if (shared(a.agreements, b.agreements) > 0 || shared(a.products, b.products) > 0) return true
  return shared(a.people, b.people) + shared(a.organisations, b.organisations) > 1 && shared(a.sectors, b.sectors) > 0
}

/** The nearest events of the same thread before and after one, in order of time. `events` are in order of time. */
export function threadOf(events: readonly EventEntry[], id: string, most: number): { before: EventEntry[]; after: EventEntry[] } {
  const place = events.findIndex(event => event.id === id)
  const event = events[place]
  if (!event) return { before: [], after: [] }
  return {
    before: events.slice(0, place).filter(other => belongTogether(event, other)).slice(-most),
    after: events.slice(place + 1).filter(other => belongTogether(event, other)).slice(0, most),
  }
}
