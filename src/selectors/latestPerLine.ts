import { comparePeriods } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'

/** The latest statement of each line: one measure, areas, product, scope, and one who counts. In the order of their first appearance. */
export function latestPerLine(rows: readonly Observation[]): Observation[] {
  const lines = new Map<string, Observation>()
  for (const row of rows) {
    if (row.value === null) continue
    const key = [row.measure, row.area, row.counterpart, row.product, row.scope, row.unit, row.compiler ?? row.reporter].join('|')
    const known = lines.get(key)
    if (!known || (comparePeriods(row.period, known.period) || byPreference(known, row)) > 0) lines.set(key, row)
  }
  return [...lines.values()]
}
