/** What a figure may be, between two ends; a null end is open. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
}

type Closed = { readonly low: number; readonly high: number }

/** As printed, $2.6 bn is anything between 2.55 and 2.65; a stated range is what it says; without a known rounding the figure itself. */
export function standsFor({ value, precision, range }: { readonly value: number | null; readonly precision: number | null; readonly range?: readonly [number, number] | undefined }): Closed {
  if (range) return { low: range[0], high: range[1] }
  return { low: (value ?? 0) - (precision ?? 0), high: (value ?? 0) + (precision ?? 0) }
}

export const sumOf = (a: Closed, b: Closed): Closed => ({ low: a.low + b.low, high: a.high + b.high })

export const differenceOf = (a: Closed, b: Closed): Closed => ({ low: a.low - b.high, high: a.high - b.low })

/** Of a figure of either sign by one above zero. */
export function quotientOf(part: Closed, whole: Closed): Closed {
  return { low: part.low / (part.low < 0 ? whole.low : whole.high), high: part.high / (part.high < 0 ? whole.high : whole.low) }
}

/** Times a factor above zero, and moved. */
export const scaled = ({ low, high }: Closed, factor: number, shift = 0): Closed => ({ low: low * factor + shift, high: high * factor + shift })

/** Null where rounding leaves nothing open. */
export const openOnly = (interval: Closed): Closed | null => (interval.high > interval.low ? interval : null)

/** Half the last digit that an interval leaves any meaning, as a precision: 11.3–19.6 is good for whole numbers. Null for an open or no interval. */
export function meaningfulDigit({ low, high }: Interval): number | null {
  if (low === null || high === null || high <= low) return null
  return 0.5 * 10 ** Math.floor(Math.log10(high - low))
}
