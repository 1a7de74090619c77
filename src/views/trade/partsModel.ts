import type { Core } from '#domain/compiled.ts'
import type { Flow } from '#domain/flow.ts'
import { comparePeriods, type YearSpan } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { observationsWithin } from '#selectors/filters.ts'
import { isSaidBy } from '#selectors/tradeStatements.ts'
import { partsOfYears } from '#selectors/partsOfYears.ts'
import { sameMonthsModel } from './sameMonthsModel.ts'

/** Statements of some months of the years shown, a period a row, newest first, and the same months of every year against one another. */
export function partsModel(core: Core, rows: readonly Observation[], { flow, months, years }: { flow: Flow; months: number | null; years: YearSpan }) {
  const parts = partsOfYears(observationsWithin(rows, { years }), { flow, sides: core.dyad }).toSorted((a, b) => comparePeriods(b.period, a.period))
  const sameMonths = sameMonthsModel(core, rows, { flow, months, years })
  return {
    periods: [...new Set(parts.map(({ period }) => period))].map(period => ({
      period,
      statements: core.dyad.voices.slice(0, 2).map(voice => parts.filter(row => row.period === period && isSaidBy(row, voice))),
      unattributed: parts.filter(row => row.period === period && row.reporter === null),
    })),
    sameMonths,
    evidence: { rows: [...parts, ...sameMonths.evidence.rows], computed: sameMonths.evidence.computed },
  }
}
export type PartsModel = ReturnType<typeof partsModel>
