import type { ObservationTable } from '#domain/ObservationTable.ts'
import type { Sides } from '#domain/flow.ts'
import type { Observation } from '#schema/observation.ts'

/** What is stated of all trade between the two countries, whatever else the topic holds: of a large table only these rows are made. */
export function pairStatements(table: ObservationTable, { first, second }: Sides): readonly Observation[] {
  const sides = [first, second]
  return table.where({ area: sides, counterpart: sides, product: [null] })
}
