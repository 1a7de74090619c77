import type { PartialDate } from '#schema/primitives.ts'
import { digitsAt, yearOf } from './dates.ts'

/** Days of 400 years of the calendar, after which it repeats. */
const DAYS_IN_ERA = 146_097
/** From 0000-03-01, where the count below starts, to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468

/**
 * How many days a day is from 1970-01-01, by the calendar alone: no zone can move it.
 * Years are counted from March, so that a leap day is the last of its year.
 * @param day "1992-04-04"
 */
export const dayNumber = (day: string): number => daysTo(yearOf(day), digitsAt(day, 5, 7), digitsAt(day, 8, 10))

/** The first day that a date may mean: of "1992-04" that of 1992-04-01. */
export const firstDayNumber = (date: PartialDate): number => daysTo(yearOf(date), date.length > 4 ? digitsAt(date, 5, 7) : 1, date.length > 7 ? digitsAt(date, 8, 10) : 1)

/** The day after the last that a date may mean: of "1992-04" that of 1992-05-01. */
export function dayNumberAfter(date: PartialDate): number {
  if (date.length > 7) return dayNumber(date) + 1
  const month = date.length > 4 ? digitsAt(date, 5, 7) : 12
  return month === 12 ? daysTo(yearOf(date) + 1, 1, 1) : daysTo(yearOf(date), month + 1, 1)
}

function daysTo(year: number, month: number, date: number): number {
  const fromMarch = month > 2 ? year : year - 1
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  return era * DAYS_IN_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - DAYS_BEFORE_1970
}

/** The day of a day number: the inverse of `dayNumber`. */
export function dayAt(number: number): string {
  const days = number + DAYS_BEFORE_1970
  const era = Math.floor(days / DAYS_IN_ERA)
  const dayOfEra = days - era * DAYS_IN_ERA
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
