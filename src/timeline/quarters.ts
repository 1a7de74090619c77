import { dayAt, dayNumber } from '#domain/dayNumber.ts'

/** A quarter as a number: four a year, whole where one begins. */
type Quarter = number

const startOf = (quarter: Quarter) => dayNumber(`${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`)

/** Where a day stands among quarters: 2021.5 years are quarter 8086. */
export function quarterAt(day: number): Quarter {
  const [year = 0, month = 1] = dayAt(Math.floor(day)).split('-').map(Number)
  const quarter = year * 4 + Math.floor((month - 1) / 3)
  const start = startOf(quarter)
  return quarter + (day - start) / (startOf(quarter + 1) - start)
}

/** The day that begins the quarter nearest to a place. */
export const dayOfQuarter = (quarter: Quarter): number => startOf(Math.round(quarter))
