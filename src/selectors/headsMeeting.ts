import type { Core, EventEntry } from '#domain/compiled.ts'

const FACE_TO_FACE: readonly string[] = ['summit', 'visit', 'meeting']

/**
 * The meetings at which the heads of both states took part, oldest first: summits, visits and meetings in a place (a call has
 * none) that name a person of each country whose posts are with a presidency.
 */
export function headsMeetings({ events, people, organisations, dyad }: Pick<Core, 'events' | 'people' | 'organisations' | 'dyad'>): EventEntry[] {
  const presidencies = new Map(organisations.filter(({ kind }) => kind === 'presidency').map(({ id, country }) => [id, country]))
  const heads = (country: string) =>
    new Set(people.filter(person => person.organisations.some(id => presidencies.get(id) === country && person.country === country)).map(({ id }) => id))
  const [firsts, seconds] = [heads(dyad.first), heads(dyad.second)]
  return events.filter(event => FACE_TO_FACE.includes(event.kind) && event.place !== undefined && event.people.some(id => firsts.has(id)) && event.people.some(id => seconds.has(id)))
}
