import { decimalSum } from './decimalSum.ts'

/** What a figure may be, between two ends; a null end is open. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
}

/** Between two ends that are both known. */
export type Closed = { readonly low: number; readonly high: number }

/** As printed, $2.6 bn is anything between 2.55 and 2.65; a stated range is what it says; without a known rounding the figure itself. */
export function standsFor({ value, precision, range }: { readonly value: number | null; readonly precision: number | null; readonly range?: readonly [number, number] | undefined }): Closed {
  if (range) return { low: range[0], high: range[1] }
  return { low: decimalSum(value ?? 0, -(precision ?? 0)), high: decimalSum(value ?? 0, precision ?? 0) }
}

export const sumOf = (a: Closed, b: Closed): Closed => ({ low: decimalSum(a.low, b.low), high: decimalSum(a.high, b.high) })

export const differenceOf = (a: Closed, b: Closed): Closed => ({ low: decimalSum(a.low, -b.high), high: decimalSum(a.high, -b.low) })

/** Of a figure of either sign by one above zero. */
export function quotientOf(part: Closed, whole: Closed): Closed {
  return { low: part.low / (part.low < 0 ? whole.low : whole.high), high: part.high / (part.high < 0 ? whole.high : whole.low) }
}

/** Times a factor above zero, and moved. */
export const scaled = ({ low, high }: Closed, factor: number, shift = 0): Closed => ({ low: low * factor + shift, high: high * factor + shift })

export const meanOfEnds = (parts: readonly Closed[]): Closed => scaled(parts.reduce(sumOf), 1 / parts.length)

/** The change from one to the other, in percent. Open upwards where the earlier may be zero or less: it may then have grown without measure. */
export function growthOf(later: Closed, earlier: Closed): Interval {
  if (earlier.low > 0) return scaled(quotientOf(later, earlier), 100, -100)
  return { low: later.low < 0 ? null : (100 * later.low) / earlier.high - 100, high: null }
}

/** The difference of two in percent of their mean. */
export const percentOfMean = (over: number, under: number): number => (over === under ? 0 : (100 * (over - under)) / ((over + under) / 2))

/** The same of what may be anything between its ends, both above zero. */
export const percentOfMeanEnds = (over: Closed, under: Closed): Closed => ({ low: percentOfMean(over.low, under.high), high: percentOfMean(over.high, under.low) })

/** The ends of a figure whose interval is closed; without one the figure itself. */
export const endsOf = ({ value, interval }: { readonly value: number; readonly interval?: Interval | undefined }): Closed => ({ low: interval?.low ?? value, high: interval?.high ?? value })

/** Null where rounding leaves nothing open. */
export const openOnly = <Ends extends Interval>(interval: Ends): Ends | null => (interval.low === null || interval.high === null || interval.high > interval.low ? interval : null)

/** Half the last digit that an interval leaves any meaning, as a precision: 11.3–19.6 is good for whole numbers. Null for an open or no interval. */
export function meaningfulDigit({ low, high }: Interval): number | null {
  if (low === null || high === null || high <= low) return null
  return 0.5 * 10 ** Math.floor(Math.log10(high - low))
}
