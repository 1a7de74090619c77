import type { Computed } from '#domain/figure.ts'
import { groupBy } from '#domain/groupBy.ts'
import { comparePeriods } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { quantityKey } from './sameQuantity.ts'
import { spreadOf } from './statementsAbout.ts'

/** A quantity that sources state differently, by more than rounding: its largest and its smallest figure. */
export interface OpenQuestion {
  readonly largest: Observation
  readonly smallest: Observation
  /** The difference in percent of the mean of the two. */
  readonly percent: Computed
}

/** Of each quantity the latest period of which statements conflict, the newest first, then the furthest apart. */
export function openQuestions(rows: readonly Observation[]): OpenQuestion[] {
  const figures = rows.filter(({ value, status }) => value !== null && status !== 'forecast')
  const open = [...groupBy(figures, row => `${quantityKey(row)}|${row.unit}`).values()]
    .flatMap(group => questionOf(group) ?? [])
    .sort((a, b) => comparePeriods(b.largest.period, a.largest.period) || b.percent.value - a.percent.value)
  return [...groupBy(open, ({ largest }) => quantityKey({ ...largest, period: '' })).values()].flatMap(([newest]) => newest ?? [])
}

function questionOf(statements: readonly Observation[]): OpenQuestion | null {
  const spread = spreadOf(statements)
  const [largest, smallest] = spread?.difference.inputs ?? []
  if (!spread || !largest || !smallest || (spread.difference.interval?.low ?? spread.difference.value) <= 0) return null
  return { largest, smallest, percent: spread.percent }
}
