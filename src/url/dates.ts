import { isRealDate } from '#domain/dates.ts'

/** "1992", "1992-04" or "1992-04-04", in a month that has such a day. */
export function isPartialDate(text: string): boolean {
  return /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(text) && isRealDate(text)
}

/** A date to the day. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}
