import type { RollCalls } from '#schema/dyad.ts'

/** One vote of the General Assembly as both cast it. */
export interface RollCall {
  readonly id: string
  readonly date: string
  readonly resolution: string
  readonly title: string
  readonly first: RollCalls['rows'][number][5]
  readonly second: RollCalls['rows'][number][6]
  readonly issues: readonly string[]
  readonly outcome: Outcome
}

/** How the two votes stand to each other; null where one of the two cast none. */
export type Outcome = 'same' | 'opposite' | 'one-abstained' | null

export const OUTCOMES = ['same', 'one-abstained', 'opposite'] as const

const CAST = ['yes', 'no', 'abstain']

/** The same vote, abstaining included; yes against no; or one abstained and the other did not. */
export function outcomeOf(first: string, second: string): Outcome {
  if (!CAST.includes(first) || !CAST.includes(second)) return null
  if (first === second) return 'same'
  return first === 'abstain' || second === 'abstain' ? 'one-abstained' : 'opposite'
}

/** The rows of the file as records, newest first. */
export function rollCallsOf({ rows }: RollCalls): RollCall[] {
  return rows
    .map(([id, date, , resolution, title, first, second, issues]) => ({ id, date, resolution, title, first, second, issues, outcome: outcomeOf(first, second) }))
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
}

/** How often the two voted alike on one issue. */
export interface IssueCount {
  /** Null: roll calls that the source puts under no issue. */
  readonly issue: string | null
  readonly counts: Readonly<Record<Exclude<Outcome, null>, number>>
  readonly all: number
}

/** Counts by issue, the most voted on first, those without an issue last. A roll call of two issues counts in both. */
export function countsByIssue(calls: readonly RollCall[]): IssueCount[] {
  const issues = [...new Set(calls.flatMap(call => call.issues))]
  const counted = issues.map(issue => countOf(issue, calls.filter(call => call.issues.includes(issue)))).sort((a, b) => b.all - a.all)
  const none = calls.filter(call => call.issues.length === 0)
  return none.length > 0 ? [...counted, countOf(null, none)] : counted
}

function countOf(issue: string | null, calls: readonly RollCall[]): IssueCount {
  const of = (outcome: Outcome) => calls.filter(call => call.outcome === outcome).length
  const counts = { same: of('same'), 'one-abstained': of('one-abstained'), opposite: of('opposite') }
  return { issue, counts, all: counts.same + counts['one-abstained'] + counts.opposite }
}
