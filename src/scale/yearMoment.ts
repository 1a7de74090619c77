const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/**
 * A date on a year axis: 2022.0 is the start of 2022. What a partial date leaves open is put in its middle,
 * so "2022" is 2022.5 and not New Year's Day.
 * @param date "1992", "1992-04" or "1992-04-04"
 */
export function yearMoment(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return year + 0.5
  const before = DAYS_BEFORE[month - 1] ?? 0
  const length = (DAYS_BEFORE[month] ?? 365) - before
  return year + (before + (day === undefined ? length / 2 : day - 0.5)) / 365
}
