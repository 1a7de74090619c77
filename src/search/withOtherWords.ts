import type { Core } from '#domain/compiled.ts'
import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import { AGREEMENTS_CALLED, EVENTS_CALLED } from '#language/kindsOfRecords.ts'
import { otherNamesOfPost } from '#language/ranks.ts'

/** People of so many countries who sign at one table make a summit. */
const SUMMIT = 3

/**
 * People are looked for by the post and the body as well, events and documents by their kind: "президент Алиев", "Belozyorov RZD",
 * "саммит в Казани". All stand in the page's own index of records; in the index of names they would be carried three times over.
 */
export function withOtherWords(names: SearchNames, { people, organisations, events, agreements }: Pick<Core, 'people' | 'organisations' | 'events' | 'agreements'>): SearchNames {
  const bodies = new Map(organisations.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' ')]))
  const profiles = new Map(people.map(({ id, post, organisations: served }) => [id, { post: post?.text ?? '', served: served.map(body => bodies.get(body)).join(' ') }]))
  const from = new Map(people.map(({ id, country }) => [id, country]))
  const happened = new Map(events.map(({ id, kind, people: there }) => {
    // What is on record for its document, "the Convention", is looked for as the summit that signed it.
    const isSummit = kind === 'accord' && new Set(there.map(person => from.get(person))).size >= SUMMIT
    return [id, isSummit ? `${EVENTS_CALLED[kind]} ${EVENTS_CALLED.summit}` : EVENTS_CALLED[kind]]
  }))
  const concluded = new Map(agreements.map(({ id, level }) => [id, AGREEMENTS_CALLED[level]]))
  return {
    ...names,
    people: names.people.map(row => {
      const { post = '', served = '' } = profiles.get(row[0]) ?? {}
      // The index itself holds the posts before the last.
      return withBeside(row, `${post} ${served} ${otherNamesOfPost(`${post} ${row[6]}`)}`)
    }),
    events: names.events.map(row => withBeside(row, happened.get(row[0]) ?? '')),
    agreements: names.agreements.map(row => withBeside(row, concluded.get(row[0]) ?? '')),
  }
}

function withBeside([id, links, en, az, ru, aliases, beside]: SearchRow, more: string): SearchRow {
  return [id, links, en, az, ru, aliases, `${beside} ${more}`]
}
