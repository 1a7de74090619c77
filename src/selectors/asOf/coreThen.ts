import type { AgreementEntry, Core, Counts, EventEntry, PersonEntry } from '#domain/compiled.ts'
import type { CountedByDay } from '#domain/asOfIndex.ts'
import { isBy } from '#domain/knownOn.ts'
import { latestPost } from '#domain/posts.ts'
import type { HeldPost } from '#domain/recordDetails.ts'
import { partyIds } from '#selectors/partyIds.ts'
import { turnoverLine } from '#selectors/turnoverLine.ts'
import type { Observation } from '#schema/observation.ts'
import { TOPICS, type Topic } from '#schema/vocabulary.ts'
import { agreementThen, ratifiedThen, sinceOf } from './agreementThen.ts'
import type { Day } from './Day.ts'
import type { Then } from './Left.ts'
import { postsThen } from './postsThen.ts'

/** The index of a pair as it stood: events that had happened, documents that were signed, people and bodies that something of the time names. `trade`: the figures then. */
export function coreThen(core: Core, trade: readonly Observation[], at: Day): Then<Core> {
  const { day, index } = at
  const documents = core.agreements.filter(agreement => isBy(sinceOf(agreement), day)).map(agreement => documentThen(agreement, at))
  const isDocument = idsOf(documents)
  const events = core.events.filter(({ date }) => isBy(date, day)).map(event => eventThen(event, isDocument, at))
  const isEvent = idsOf(events)
  const agreements = documents.map(({ event, ...document }) => ({ ...document, ...(event !== undefined && isEvent(event) && { event }) }))

  const posts = new Map(core.people.map(({ id }) => [id, postsThen(id, at)]))
  const named = namedIn({ events, agreements })
  const held = (id: string) => posts.get(id)?.value ?? []
  const people = core.people.filter(({ id }) => named.has(id) || held(id).length > 0 || isBy(index.told.people[id]?.[0], day))
  for (const { id } of people) for (const { organisation } of held(id)) if (organisation !== undefined) named.add(organisation)
  const organisations = core.organisations.filter(({ id }) => named.has(id) || isBy(index.told.organisations[id]?.[0], day))

  const everNamed = namedIn(core)
  const undated = (kind: 'people' | 'organisations') => core[kind].filter(({ id }) => (index.told[kind][id] ?? []).length === 0 && !everNamed.has(id) && held(id).length === 0).length
  return {
    value: {
      ...core,
      asOf: day,
      dyad: { ...core.dyad, dataThrough: isBy(core.dyad.dataThrough, day) ? core.dyad.dataThrough : day },
      events,
      agreements,
      people: people.map(person => personThen(person, held(person.id))),
      organisations,
      counts: { ...countsThen(at), events: events.length, agreements: agreements.length, people: people.length, organisations: organisations.length },
      turnover: turnoverLine(trade, core.dyad),
    },
    left: {
      documents: core.agreements.filter(agreement => sinceOf(agreement) === null).length,
      posts: [...posts.values()].reduce((sum, { left }) => sum + (left.posts ?? 0), 0),
      people: undated('people'),
      bodies: undated('organisations'),
    },
  }
}

function idsOf(records: readonly { readonly id: string }[]): (id: string) => boolean {
  const ids = new Set(records.map(({ id }) => id))
  return id => ids.has(id)
}

/** People and bodies that events and documents name. */
function namedIn({ events, agreements }: Pick<Core, 'events' | 'agreements'>): Set<string> {
  return new Set([...events.flatMap(({ people, organisations }) => [...people, ...organisations]), ...agreements.flatMap(agreement => [...agreement.people, ...partyIds(agreement)])])
}

const citedBy = (days: readonly string[] | undefined, day: string) => (days ?? []).filter(told => told <= day).length

function eventThen({ endDate, ...event }: EventEntry, isDocument: (id: string) => boolean, { day, index }: Day): EventEntry {
  return { ...event, ...(isBy(endDate, day) && { endDate }), agreements: event.agreements.filter(isDocument), cited: citedBy(index.told.events[event.id], day) }
}

function documentThen({ ratified, ...agreement }: AgreementEntry, at: Day): AgreementEntry {
  const acts = ratifiedThen(ratified ?? [], date => date, agreement.id, at)
  return { ...agreementThen(agreement, at), ...(acts.length > 0 && { ratified: acts }), cited: citedBy(at.index.told.agreements[agreement.id], at.day) }
}

function personThen({ post: _today, ...person }: PersonEntry, posts: readonly HeldPost[]): PersonEntry {
  const post = posts[latestPost(posts)]?.title
  return { ...person, ...(post && { post }), organisations: [...new Set(posts.flatMap(({ organisation }) => organisation ?? []))] }
}

function countsThen({ day, index }: Day): Omit<Counts, 'events' | 'agreements' | 'people' | 'organisations'> {
  const by = (kind: CountedByDay) => index.known[kind].reduce((sum, [known, count]) => (known <= day ? sum + count : sum), 0)
  return {
    observations: Object.fromEntries(TOPICS.map(topic => [topic, by(topic)])) as Record<Topic, number>,
    sources: by('sources'), rollCalls: by('rollCalls'), visaRules: by('visaRules'), airRoutes: by('airRoutes'), formalTies: by('formalTies'),
  }
}
