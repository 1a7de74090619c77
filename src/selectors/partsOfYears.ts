import type { Flow, Sides } from '#domain/flow.ts'
import { isMonthsOf } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { flowOf } from './tradeStatements.ts'

/** Statements of a flow that cover some months of a year. */
export function partsOfYears(rows: readonly Observation[], { flow, sides }: { flow: Flow; sides: Sides }): Observation[] {
  return rows.filter(row => row.value !== null && flowOf(row, sides) === flow && isMonthsOf(row.period) !== null)
}
