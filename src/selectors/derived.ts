import type { Computed } from '#domain/figure.ts'
import { endsOf, standsFor, type Interval } from '#domain/interval.ts'
import type { Missing } from '#domain/missing.ts'
import type { Bound } from '#schema/vocabulary.ts'
import { standsForItself } from './standsForItself.ts'
import type { YearFigure } from './tradeByYear.ts'

/** A year of a line in another unit: the figure worked out, or why there is none. */
export interface Derived {
  readonly year: number
  readonly computed: Computed | null
  readonly missing: Missing | null
}

export const absent = (year: number, missing: Missing): Derived => ({ year, computed: null, missing })

export const found = (year: number, computed: Computed): Derived => ({ year, computed, missing: null })

/** What a year's figure stands for as printed, its bound aside. */
export function closedInterval({ value, stated, computed }: YearFigure): { low: number; high: number } {
  return stated ? standsFor(stated) : endsOf(computed ?? { value })
}

/** The bound of a year's figure, if its statement has one. */
export const boundOf = ({ stated }: YearFigure): Bound | undefined => stated?.bound

/** Whether a year's figure can be compared with another. */
export const isFigure = ({ stated }: YearFigure): boolean => stated === null || standsForItself(stated)

/** The interval of a value that is the figure times something: open where the figure is a bound. */
export function keepingBound(figure: YearFigure, value: number, closed: { low: number; high: number }): { interval?: Interval; bound?: Bound } {
  const bound = boundOf(figure)
  const open = boundedEnds(bound, value)
  if (open) return { interval: open, bound: bound! }
  return { ...(closed.high > closed.low && { interval: closed }), ...(bound && { bound }) }
}

/** "More than 4" is 4 and all above; null for a figure and for "about". */
export function boundedEnds(bound: Bound | undefined, value: number): Interval | null {
  if (bound === 'over' || bound === 'at-least') return { low: value, high: null }
  return bound === undefined || bound === 'about' ? null : { low: null, high: value }
}

