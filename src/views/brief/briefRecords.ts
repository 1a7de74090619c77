import type { BriefIndex } from '#domain/briefIndex.ts'
import type { AgreementEntry, Core } from '#domain/compiled.ts'
import { FORCE_STATES } from '#domain/forceState.ts'
import { groupBy } from '#domain/groupBy.ts'
import { knownUntil } from '#domain/knownUntil.ts'
import { eventsPerPerson } from '#selectors/counterparts.ts'
import { agreementsWithin, eventsWithin } from '#selectors/filters.ts'
import { forceOn } from '#selectors/forceOn.ts'
import { knownHolders } from '#selectors/knownHolders.ts'
import { replacedOn } from '#selectors/replacedOn.ts'
import type { Choices } from '#url/choices.ts'
import { fitting } from './fitting.ts'

type Chosen = Pick<Choices, 'years' | 'sectors'>

const EVENTS = { lines: 14, perLine: 80, most: 10 }
/** With sectors the products take room on the first sheet, and the questions move to the second. */
const SECOND_SHEET = {
  all: { documents: { lines: 12, most: 10 }, holders: { lines: 11, most: 6 } },
  ofSectors: { documents: { lines: 6, most: 6 }, holders: { lines: 7, most: 4 } },
}

/** The day that "in force" and "in post" are said of: the end of the chosen years, and no later than the records go. */
function dayOf({ years }: Chosen, core: Core): string {
  const [until, end] = [knownUntil(core), years?.to ? `${years.to}-12-31` : null]
  return end !== null && end < until ? end : until
}

/** The records of the two sheets: what happened last, what is in force and who is in post on the day, as far as known. */
export function briefRecords(core: Core, { posts }: Pick<BriefIndex, 'posts'>, chosen: Chosen) {
  const day = dayOf(chosen, core)
  const room = chosen.sectors.length === 0 ? SECOND_SHEET.all : SECOND_SHEET.ofSectors
  const events = eventsWithin(core.events, chosen)
  // Whenever it was signed: what is in force is so in every year.
  const { dated, undated } = agreementsWithin(core.agreements, { sectors: chosen.sectors, years: null })
  const replaced = replacedOn(core.agreements)
  const stateOf = (agreement: AgreementEntry) => forceOn(agreement, day, { today: knownUntil(core), replaced: replaced.get(agreement.id) ?? null })
  const states = groupBy([...dated.toReversed(), ...undated], stateOf)
  const inForce = (['dated', 'said'] as const).flatMap(state => (states.get(state) ?? []).map(agreement => ({ agreement, state })))
  const named = eventsPerPerson(events)
  const holders = knownHolders(posts, day).sort((a, b) => (named.get(b.person) ?? 0) - (named.get(a.person) ?? 0))
  const ofCountry = (country: string) =>
    fitting(holders.filter(({ person }) => core.people.find(({ id }) => id === person)?.country === country), { ...room.holders, perLine: 30, textOf: ({ post }) => post.title.text })
  return {
    day,
    /** Newest first. */
    events: fitting(events.toReversed(), { ...EVENTS, textOf: ({ title }) => title.text }),
    eventCount: events.length,
    documentCount: agreementsWithin(core.agreements, chosen).dated.length + (chosen.years ? 0 : undated.length),
    inForce: fitting(inForce, { ...room.documents, perLine: 66, textOf: ({ agreement }) => agreement.title.text }),
    counts: FORCE_STATES.map(state => ({ state, count: states.get(state)?.length ?? 0 })),
    holders: [core.dyad.first, core.dyad.second].map(country => ({ country, holders: ofCountry(country) })),
  }
}
export type BriefRecords = ReturnType<typeof briefRecords>
