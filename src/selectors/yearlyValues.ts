import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'

/** The whole-year rows of one measure, by year: of one area and one compiler where these are named. */
export function yearlyValues(rows: readonly Observation[], asked: { measure: string; area?: string; compiler?: string }): Map<number, Observation> {
  const byYear = new Map<number, Observation>()
  for (const row of rows) {
    if (row.measure !== asked.measure || row.value === null || row.product !== null) continue
    if ((asked.area && row.area !== asked.area) || (asked.compiler && row.compiler !== asked.compiler)) continue
    const year = wholeYear(row.period)
    if (year !== null && !byYear.has(year)) byYear.set(year, row)
  }
  return byYear
}
