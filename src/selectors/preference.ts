import type { Observation } from '#schema/observation.ts'

/** Who speaks: an office or database that counts, an official who quotes, or the press that names neither. */
const standing = ({ compiler, statedBy }: Observation): number => (compiler && !statedBy ? 0 : statedBy ? 1 : 2)

type Comparison = (a: Observation, b: Observation) => number

/**
 * By what one of two statements of the same quantity is preferred, in this order: the reporter's own office before
 * officials before press; then the more precisely printed; then the exact before the bounded; then the later revision;
 * then the one with more citations.
 */
const RULES = {
  standing: (a, b) => standing(a) - standing(b),
  precision: (a, b) => (a.precision ?? Number.MAX_VALUE) - (b.precision ?? Number.MAX_VALUE),
  exact: (a, b) => Number(a.bound !== undefined) - Number(b.bound !== undefined),
  revision: (a, b) => Number(b.status === 'revised') - Number(a.status === 'revised'),
  citations: (a, b) => b.citations.length - a.citations.length,
} satisfies Record<string, Comparison>

export type PreferenceRule = keyof typeof RULES

const ORDER = Object.entries(RULES) as [PreferenceRule, Comparison][]

/** Which of two statements of the same quantity a line passes through. Negative when `a` is preferred. The others are drawn beside it, never hidden. */
export function byPreference(a: Observation, b: Observation): number {
  for (const [, compare] of ORDER) {
    const order = compare(a, b)
    if (order !== 0) return order
  }
  return a.id < b.id ? -1 : 1
}

/** The rule that tells two statements apart; null where none does and only their order in the data decides. */
export function decidingRule(a: Observation, b: Observation): PreferenceRule | null {
  return ORDER.find(([, compare]) => compare(a, b) !== 0)?.[0] ?? null
}
