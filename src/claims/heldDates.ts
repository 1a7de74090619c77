import { firstDayOf, lastDayOf } from '#domain/dates.ts'

/** Whether two dates, each only as precise as it is, may be the same day. */
export function mayBeSame(a: string, b: string, end = b): boolean {
  return firstDayOf(a) <= lastDayOf(end) && lastDayOf(a) >= firstDayOf(b)
}

/** Days between, near enough for "within a month". */
export function daysApart(a: string, b: string): number {
  const number = (day: string) => Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10))
  return Math.abs(number(a) - number(b))
}
