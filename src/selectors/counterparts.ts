import type { EventEntry, PersonEntry } from '#domain/compiled.ts'

/** People of another country whom a person met at the same events, those met most often first. */
export function counterparts(events: readonly EventEntry[], people: readonly PersonEntry[], person: Pick<PersonEntry, 'id' | 'country'>): { person: PersonEntry; count: number }[] {
  const counts = new Map<string, number>()
  for (const event of events) if (event.people.includes(person.id)) for (const id of event.people) counts.set(id, (counts.get(id) ?? 0) + 1)
  return people
    .filter(({ id, country }) => id !== person.id && country !== person.country && counts.has(id))
    .map(other => ({ person: other, count: counts.get(other.id) ?? 0 }))
    .sort((a, b) => b.count - a.count)
}

/** How many events name each person. */
export function eventsPerPerson(events: readonly EventEntry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { people } of events) for (const id of people) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
