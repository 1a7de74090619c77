import type { Flow, Sides } from '#domain/flow.ts'
import { groupBy } from '#domain/groupBy.ts'
import { isMonthsOf } from '#domain/periods.ts'
import type { Voice } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'
import { printedFlow } from './printedBeside.ts'
import type { YearFigure } from './tradeByYear.ts'
import { flowOf, isSaidBy } from './tradeStatements.ts'

interface Asked {
  readonly flow: Flow
  /** From January on. */
  readonly months: number
  readonly voice: Pick<Voice, 'reporter' | 'compilers' | 'exceptCompilers'>
  readonly sides: Sides
}

/** One voice's figures for the same first months of each year, chosen between rivals as a line chooses. */
export function monthsByYear(rows: readonly Observation[], { flow, months, voice, sides }: Asked): YearFigure[] {
  const stated = rows.flatMap(row => {
    const part = row.value === null || row.status === 'forecast' || flowOf(row, sides) !== flow || !isSaidBy(row, voice) ? null : isMonthsOf(row.period)
    return part?.months === months ? [{ row, year: part.year }] : []
  })
  return [...groupBy(stated, ({ year }) => year)]
    .flatMap(([year, group]) => {
      const [best, ...rivals] = group.map(({ row }) => row).sort(byPreference)
      return best?.value == null ? [] : [{ year, value: best.value, stated: best, computed: null, rivals }]
    })
    .sort((a, b) => a.year - b.year)
}

/** Changes on the same months of the year before, as sources print them. */
export function printedMonthChanges(rows: readonly Observation[], { flow, months, voice, sides }: Asked): { year: number; row: Observation }[] {
  return rows.flatMap(row => {
    const part = row.value !== null && row.scope === undefined && isSaidBy(row, voice) && printedFlow(row, 'growth', sides) === flow ? isMonthsOf(row.period) : null
    return part?.months === months ? [{ year: part.year, row }] : []
  })
}
