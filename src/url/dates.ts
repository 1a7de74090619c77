const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** "1992", "1992-04" or "1992-04-04", in a month that has such a day. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (!year) return false
  if (month === undefined) return true
  const length = month === '02' && !isLeap(Number(year)) ? 28 : LENGTHS[Number(month) - 1]
  return length !== undefined && (day === undefined || (Number(day) >= 1 && Number(day) <= length))
}

/** A date to the day. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
