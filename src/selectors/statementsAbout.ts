import type { Computed } from '#domain/figure.ts'
import type { Flow, Sides } from '#domain/flow.ts'
import { differenceOf, openOnly, percentOfMean, percentOfMeanEnds, standsFor, type Closed } from '#domain/interval.ts'
import { groupBy } from '#domain/groupBy.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Voice } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference, decidingRule, type PreferenceRule } from './preference.ts'
import { standsForItself } from './standsForItself.ts'
import { flowOf, isSaidBy } from './tradeStatements.ts'

/** Every statement of one flow in one whole year, whoever made it. */
export function statementsOfYear(rows: readonly Observation[], { flow, year, sides }: { flow: Flow; year: number; sides: Sides }): Observation[] {
  return rows.filter(row => row.value !== null && flowOf(row, sides) === flow && wholeYear(row.period) === year)
}

/** Statements grouped by the office or database that counted and by whose statistics they are: the first side's, the second's, then the rest; in a group, largest first. */
export function byCounter(statements: readonly Observation[], { first, second }: Sides): Observation[][] {
  const place = ({ reporter }: Observation) => (reporter === first ? 0 : reporter === second ? 1 : 2)
  const groups = groupBy(statements, ({ reporter, compiler }) => `${reporter}|${compiler ?? ''}`)
  return [...groups.values()]
    .map(group => group.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)))
    .toSorted(([a], [b]) => (a && b ? place(a) - place(b) || Number(!a.compiler) - Number(!b.compiler) : 0))
}

/** Whether the statements are amounts: places and percentages have no difference in their own unit. */
export const areAmounts = (statements: readonly Observation[]): boolean => statements.every(({ unit }) => unit !== 'rank' && unit !== 'percent')

/** How far the statements that are figures lie apart: the largest less the smallest. Bounds ("more than") take no part. Null for fewer than two, and for what is no amount. */
export function spreadOf(statements: readonly Observation[]): { readonly difference: Computed; readonly percent: Computed } | null {
  const figures = statements.filter(row => row.value !== null && standsForItself(row)).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const [largest, smallest] = [figures[0], figures.at(-1)]
  if (!largest || !smallest || largest === smallest || !areAmounts(figures)) return null
  const [high, low] = [largest.value ?? 0, smallest.value ?? 0]
  const [upper, lower] = [standsFor(largest), standsFor(smallest)]
  const interval = openOnly(fromZero(differenceOf(upper, lower)))
  const percentInterval = openOnly(fromZero(percentOfMeanEnds(upper, lower)))
  const common = { period: largest.period, inputs: [largest, smallest] }
  return {
    difference: { ...common, id: `spread-${largest.id}`, value: high - low, unit: largest.unit, method: 'difference', ...(interval && { interval }) },
    percent: { ...common, id: `spread-percent-${largest.id}`, value: percentOfMean(high, low), unit: 'percent', method: 'spread-percent', ...(percentInterval && { interval: percentInterval }) },
  }
}

/** Whichever of the two is the larger once rounding is allowed for, they are not less than nothing apart. */
const fromZero = ({ low, high }: Closed): Closed => ({ low: Math.max(0, low), high })

/** The statement that a voice's line passes through, and the rule by which it stands before the voice's next one; null where it has no rival. */
export interface Taken {
  readonly voice: string
  readonly statement: Observation
  readonly rule: PreferenceRule | 'order' | null
}

/** What each voice's line takes among statements of one quantity. Forecasts are never taken. */
export function takenBy(statements: readonly Observation[], voices: readonly Pick<Voice, 'id' | 'reporter' | 'compilers' | 'exceptCompilers'>[]): Taken[] {
  return voices.flatMap(voice => {
    const [best, next] = statements.filter(row => row.status !== 'forecast' && isSaidBy(row, voice)).toSorted(byPreference)
    return best ? [{ voice: voice.id, statement: best, rule: next ? (decidingRule(best, next) ?? 'order') : null }] : []
  })
}
