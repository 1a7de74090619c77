import { EVENT_KINDS, type EventKind } from '#schema/vocabulary.ts'

/** How much an event of each kind counts, from 0 to `MOST_WEIGHT`, whole. A kind that is not named counts once. Never holds a kind that counts once. */
export type EventWeights = Readonly<Partial<Record<EventKind, number>>>

export const MOST_WEIGHT = 5
const USUAL = 1

/** Nobody knows what a summit is worth against a dispute: until the reader says so, every event counts once. */
export const EACH_ONCE: EventWeights = {}

/**
 * An example of unequal weights: 1 for what people, firms and offices do together, 2 for acts of governments, 3 for what heads of state
 * agree, for obligations and for incidents, 5 for armed force.
 */
export const GRADED: EventWeights = { summit: 3, visit: 2, commission: 2, accord: 3, dispute: 2, incident: 3, conflict: 5, milestone: 2 }

export const weightOf = (weights: EventWeights, kind: EventKind): number => weights[kind] ?? USUAL

/** These weights, in the order of the kinds: equal weights are equal texts, too. */
export function eventWeights(weightFor: (kind: EventKind) => number): EventWeights {
  return Object.fromEntries(EVENT_KINDS.map(kind => [kind, weightFor(kind)] as const).filter(([, weight]) => weight !== USUAL))
}

export const withWeight = (weights: EventWeights, kind: EventKind, weight: number): EventWeights => eventWeights(other => (other === kind ? weight : weightOf(weights, other)))

export const sameWeights = (one: EventWeights, other: EventWeights): boolean => EVENT_KINDS.every(kind => weightOf(one, kind) === weightOf(other, kind))
