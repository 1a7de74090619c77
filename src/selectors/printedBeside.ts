import type { Flow, Sides } from '#domain/flow.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Voice } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import { flowOf, isSaidBy } from './tradeStatements.ts'

/** Changes and shares that sources print of a flow, for whole years, in one voice: kept as printed, beside what is worked out here. */
export function printedBeside(
  rows: readonly Observation[],
  { kind, flow, voice, sides }: { kind: 'growth' | 'share'; flow: Flow; voice: Pick<Voice, 'reporter' | 'compilers' | 'exceptCompilers'>; sides: Sides },
): { year: number; row: Observation }[] {
  return rows.flatMap(row => {
    const year = row.unit === 'percent' && row.value !== null && row.scope === undefined && isSaidBy(row, voice) && printedFlow(row, kind, sides) === flow ? wholeYear(row.period) : null
    return year === null ? [] : [{ year, row }]
  })
}

/** Which flow a printed change or share is about: that of the figure it was printed beside. */
export function printedFlow(row: Observation, kind: 'growth' | 'share', sides: Sides): Flow | null {
  const suffix = `.${kind}`
  return row.measure.endsWith(suffix) ? flowOf({ ...row, measure: row.measure.slice(0, -suffix.length), unit: 'USD' }, sides) : null
}
