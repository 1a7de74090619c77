import type { Voice } from '#schema/dyad.ts'
import type { Computed } from '#domain/figure.ts'
import type { Flow, Sides } from '#domain/flow.ts'
import { differenceOf, openOnly, standsFor, sumOf } from '#domain/interval.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'
import { sharesSource } from './sharesSource.ts'
import { standsForItself } from './standsForItself.ts'
import { flowOf, isSaidBy } from './tradeStatements.ts'

type VoiceRule = Pick<Voice, 'id' | 'reporter' | 'compilers' | 'exceptCompilers'>

/** What one voice says of one flow in one year: the statement its line passes through, or the sum of its two flows. */
export interface YearFigure {
  readonly year: number
  readonly value: number
  readonly stated: Observation | null
  readonly computed: Computed | null
  /** Other statements of the same voice for the same year, best first. */
  readonly rivals: readonly Observation[]
}

/** One voice's yearly figures of one flow, in order of year. A year that nothing states has no figure: no value is made up for it. */
export function tradeByYear(rows: readonly Observation[], { flow, voice, sides }: { flow: Flow; voice: VoiceRule; sides: Sides }): YearFigure[] {
  const stated = statementsByYear(rows, { flow, voice, sides })
  const figures = new Map<number, YearFigure>()
  for (const [year, [best, ...rivals]] of stated) {
    if (best?.value != null) figures.set(year, { year, value: best.value, stated: best, computed: null, rivals })
  }
  if (flow === 'turnover' || flow === 'balance') {
    const forth = statementsByYear(rows, { flow: 'forth', voice, sides })
    const back = statementsByYear(rows, { flow: 'back', voice, sides })
    for (const [year, forths] of forth) {
      const pair = !figures.has(year) && sameHand(forths, back.get(year) ?? [])
      if (pair) figures.set(year, combined(flow, voice, year, pair))
    }
  }
  return [...figures.values()].sort((a, b) => a.year - b.year)
}

/** Whole-year statements of one voice and flow, best first. */
function statementsByYear(rows: readonly Observation[], { flow, voice, sides }: { flow: Flow; voice: VoiceRule; sides: Sides }): Map<number, Observation[]> {
  const byYear = new Map<number, Observation[]>()
  for (const row of rows) {
    const year = row.value === null || row.status === 'forecast' || flowOf(row, sides) !== flow || !isSaidBy(row, voice) ? null : wholeYear(row.period)
    if (year === null) continue
    const others = byYear.get(year)
    if (others) others.push(row)
    else byYear.set(year, [row])
  }
  for (const statements of byYear.values()) statements.sort(byPreference)
  return byYear
}

/** The best two flows that one compiler, or failing that one publication, gives together: sums across hands would mix definitions, and a bound has no sum. */
function sameHand(forths: readonly Observation[], backs: readonly Observation[]): [Observation, Observation] | null {
  for (const forth of forths.filter(standsForItself)) {
    const back = backs.filter(standsForItself).find(other => (forth.compiler ? other.compiler === forth.compiler : !other.compiler && sharesSource(forth, other)))
    if (back) return [forth, back]
  }
  return null
}

function combined(flow: 'turnover' | 'balance', voice: VoiceRule, year: number, [forth, back]: [Observation, Observation]): YearFigure {
  const open = openOnly((flow === 'turnover' ? sumOf : differenceOf)(standsFor(forth), standsFor(back)))
  const value = flow === 'turnover' ? (forth.value ?? 0) + (back.value ?? 0) : (forth.value ?? 0) - (back.value ?? 0)
  const computed: Computed = {
    id: `${flow}-${voice.id}-${year}`,
    value,
    unit: forth.unit,
    period: String(year),
    method: flow === 'turnover' ? 'sum' : 'difference',
    inputs: [forth, back],
    ...(open && { interval: open }),
  }
  return { year, value, stated: null, computed, rivals: [] }
}
