import type { PartialDate } from '#schema/primitives.ts'

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Days of a month; `month` from 1. */
function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : DAYS[month - 1]!
}

/** The number that some characters of a date write. Digit by digit, since a timeline asks tens of thousands of dates at once. */
export function digitsAt(date: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + date.charCodeAt(at) - 48
  return number
}

export const yearOf = (date: PartialDate): number => digitsAt(date, 0, 4)

/** The first day a date may mean: "1992-04" → "1992-04-01". */
export function firstDayOf(date: PartialDate): string {
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** The last day a date may mean: "1992-02" → "1992-02-29". */
export function lastDayOf(date: PartialDate): string {
  const [year, month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? twoDigits(daysIn(Number(year), Number(month)))}`
}

/** Whether the calendar has the day: there is no 1993-02-29. */
export function isRealDate(date: PartialDate): boolean {
  const [year, month, day] = date.split('-').map(Number)
  return month === undefined || day === undefined || (day >= 1 && day <= daysIn(year!, month))
}

/** Order for lists: by the first day a date may mean, the vaguer one first. Strings, so that no time zone moves a day. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [firstDayOf(a), firstDayOf(b)]
  if (first !== second) return first < second ? -1 : 1
  return a.length - b.length
}

/** Whether `a` is before `b` however either is meant: "1992" is not surely before "1992-04". */
export function isSurelyBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDayOf(a) < firstDayOf(b)
}
