import type { EventEntry, PersonEntry } from '#domain/compiled.ts'

/** Two people of different countries named in the same events. */
export interface Encounter {
  readonly one: string
  readonly other: string
  /** Oldest first, as the events are. */
  readonly events: readonly EventEntry[]
}

/**
 * Who met whom at the events that name a person: on one side people of that person's country, on the other everyone else. Each
 * list holds those who are named most often, the person first; pairs are those between the two lists.
 */
export function encounters(
  events: readonly EventEntry[],
  people: readonly PersonEntry[],
  person: Pick<PersonEntry, 'id' | 'country'>,
  most: { readonly own: number; readonly others: number },
): { own: PersonEntry[]; others: PersonEntry[]; pairs: Encounter[]; all: number } {
  const shared = events.filter(event => event.people.includes(person.id))
  const timesOf = (id: string) => shared.filter(event => event.people.includes(id)).length
  const named = people
    .map(entry => ({ entry, times: timesOf(entry.id) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .map(({ entry }) => entry)
  const otherSide = named.filter(({ country }) => country !== person.country)
  const others = otherSide.slice(0, most.others)
  const meets = (a: string, b: string) => shared.filter(event => event.people.includes(a) && event.people.includes(b))
  const colleagues = named.filter(({ id, country }) => id !== person.id && country === person.country && others.some(other => meets(id, other.id).length > 0))
  const own = [...named.filter(({ id }) => id === person.id), ...colleagues].slice(0, most.own)
  const pairs = own.flatMap(({ id: one }) => others.map(({ id: other }) => ({ one, other, events: meets(one, other) }))).filter(pair => pair.events.length > 0)
  return { own, others, pairs, all: otherSide.length + colleagues.length + 1 }
}
