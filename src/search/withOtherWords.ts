import type { Core, EventEntry } from '#domain/compiled.ts'
import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import { AGREEMENTS_CALLED, EVENTS_CALLED } from '#language/kindsOfRecords.ts'
import { otherWordsOfPeople } from './otherWordsOfPeople.ts'

/** People of so many countries who sign at one table make a summit. */
const SUMMIT = 3

/**
 * People are looked for by the post and the body as well, events and documents by their kind: "президент Алиев", "Belozyorov RZD",
 * "саммит в Казани". All stand in the page's own index of records; in the index of names they would be carried three times over.
 */
export function withOtherWords(names: SearchNames, core: Core): SearchNames {
  const ofPeople = otherWordsOfPeople(core)
  const ofEvents = otherWordsOfEvents(core)
  const ofAgreements = new Map(core.agreements.map(({ id, level }) => [id, AGREEMENTS_CALLED[level]]))
  return {
    ...names,
    people: names.people.map(row => withBeside(row, ofPeople(row[0], row[6]))),
    events: names.events.map(row => withBeside(row, ofEvents.get(row[0]) ?? '')),
    agreements: names.agreements.map(row => withBeside(row, ofAgreements.get(row[0]) ?? '')),
  }
}

function withBeside([id, links, en, az, ru, aliases, beside]: SearchRow, more: string): SearchRow {
  return [id, links, en, az, ru, aliases, `${beside} ${more}`]
}

function otherWordsOfEvents({ people, events }: Core): Map<string, string> {
  const from = new Map(people.map(({ id, country }) => [id, country]))
  // What is on record for its document, "the Convention", is looked for as the summit that signed it.
  const isSummit = ({ kind, people: there }: EventEntry) => kind === 'accord' && new Set(there.map(person => from.get(person))).size >= SUMMIT
  return new Map(events.map(event => [event.id, isSummit(event) ? `${EVENTS_CALLED.accord} ${EVENTS_CALLED.summit}` : EVENTS_CALLED[event.kind]]))
}
