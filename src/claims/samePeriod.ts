import { daysOf } from '#domain/periods.ts'
import { daysApart } from './heldDates.ts'

/** Periods recur by the thousand, so the days of each are worked out once. */
const days = new Map<string, string>()

/** A count from January that stops in the last week of a year is called the year's. */
const LAST_WEEK = /-12-(?:2[5-9]|3\d)$/

function daysOnce(period: string): string {
  let known = days.get(period)
  if (known === undefined) {
    const { from, to } = daysOf(period)
    known = `${from} ${LAST_WEEK.test(to) && from === `${to.slice(0, 4)}-01-01` ? `${to.slice(0, 4)}-12-31` : to}`
    days.set(period, known)
  }
  return known
}

export const samePeriod = (a: string, b: string) => a === b || daysOnce(a) === daysOnce(b)

export function isInside(part: string, whole: string): boolean {
  const [one, other] = [daysOf(part), daysOf(whole)]
  return one.from >= other.from && one.to <= other.to
}

/** How long before the day of the text the figures of "since the beginning of the year" may have ended. */
const LATE_DAYS = 62

/** Whether a stretch is what a text calls "since the beginning of the year": from its first day until lately. */
export function isYearToDate(part: string, claimed: string): boolean {
  if (!/^\d{4}-01-01\/\d{4}-\d{2}-\d{2}$/.test(claimed)) return false
  const [one, other] = [daysOf(part), daysOf(claimed)]
  return one.from === other.from && one.to <= other.to && daysApart(one.to, other.to) <= LATE_DAYS
}
