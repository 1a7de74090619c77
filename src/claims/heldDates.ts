import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { dayNumber } from '#domain/dayNumber.ts'

/** Whether two dates, each only as precise as it is, may be the same day. */
export function mayBeSame(a: string, b: string, end = b): boolean {
  return firstDayOf(a) <= lastDayOf(end) && lastDayOf(a) >= firstDayOf(b)
}

/** Whether a record says a time at least as closely as a text: a month bears out no day. */
export const isAsExact = (date: string, held: string): boolean => held.length >= date.length

/** Days between two days. */
export const daysApart = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b))
