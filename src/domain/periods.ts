import type { Period } from '#schema/primitives.ts'
import { firstDayOf, lastDayOf } from './dates.ts'

/** Calendar years, both ends inclusive. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

const MONTHS_OF_QUARTER: Record<string, readonly [string, string]> = { Q1: ['01', '03'], Q2: ['04', '06'], Q3: ['07', '09'], Q4: ['10', '12'] }

function firstDay(end: string): string {
  const quarter = MONTHS_OF_QUARTER[end.slice(5)]
  return firstDayOf(quarter ? `${end.slice(0, 4)}-${quarter[0]}` : end)
}

function lastDay(end: string): string {
  const quarter = MONTHS_OF_QUARTER[end.slice(5)]
  return lastDayOf(quarter ? `${end.slice(0, 4)}-${quarter[1]}` : end)
}

interface Days {
  readonly from: string
  readonly to: string
}

/** A pair's data write a few hundred periods, and every choice asks for each of them a dozen times. */
const known = new Map<Period, Days>()

/** First and last day of a period: "2021-Q3" → 2021-07-01 and 2021-09-30. */
export function daysOf(period: Period): Days {
  const days = known.get(period)
  if (days) return days
  const [start, end = start] = period.split('/')
  const read = { from: firstDay(start!), to: lastDay(end!) }
  known.set(period, read)
  return read
}

/** The years a period touches. */
export function yearsOf(period: Period): YearSpan {
  const { from, to } = daysOf(period)
  return { from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) }
}

/** The year a period fills exactly, however it is written ("2020", "2020-01/2020-12"); null for less or more than one. */
export function wholeYear(period: Period): number | null {
  const { from, to } = daysOf(period)
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? Number(year) : null
}

/** Whether a period lies wholly inside the years; an open end is null. */
export function isWithin(period: Period, { from, to }: { readonly from: number | null; readonly to: number | null }): boolean {
  const years = yearsOf(period)
  return (from === null || years.from >= from) && (to === null || years.to <= to)
}

/** "The first eleven months of 2021": a year's months counted from January, fewer than twelve; null for any other period. */
export function isMonthsOf(period: Period): { readonly year: number; readonly months: number } | null {
  const { from, to } = daysOf(period)
  const year = from.slice(0, 4)
  const months = Number(to.slice(5, 7))
  if (from !== `${year}-01-01` || to.slice(0, 4) !== year || months === 12 || to !== lastDayOf(to.slice(0, 7))) return null
  return { year: Number(year), months }
}

/** Order for lists: by first day, then by last. */
export function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [daysOf(a), daysOf(b)]
  if (first.from !== second.from) return first.from < second.from ? -1 : 1
  return first.to === second.to ? 0 : first.to < second.to ? -1 : 1
}
