import type { Core, VoiceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { Flow } from '#domain/flow.ts'
import { groupBy } from '#domain/groupBy.ts'
import { isMonthsOf, type YearSpan } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import type { Derived } from '#selectors/derived.ts'
import { growthByYear } from '#selectors/growthByYear.ts'
import { isIn } from '#selectors/eventWindow.ts'
import { monthsByYear, printedMonthChanges } from '#selectors/monthsByYear.ts'
import type { YearFigure } from '#selectors/tradeByYear.ts'
import { flowOf } from '#selectors/tradeStatements.ts'

/** One side's figures for the months, with the change worked out and the changes printed. */
export interface MonthsOfSide {
  readonly voice: VoiceEntry
  readonly figures: readonly YearFigure[]
  readonly changes: readonly Derived[]
  readonly printed: readonly { readonly year: number; readonly row: Observation }[]
}

export interface SameMonthsModel {
  /** How many months from January can be compared, and for how many years either side prints them. */
  readonly offered: readonly { readonly months: number; readonly years: number }[]
  readonly months: number | null
  /** Latest first; of the chosen months. */
  readonly years: readonly number[]
  readonly sides: readonly MonthsOfSide[]
  readonly evidence: { readonly rows: readonly Observation[]; readonly computed: readonly Computed[] }
}

interface Asked {
  readonly flow: Flow
  readonly months: number | null
  /** The years shown. `rows` are of all years: the change of the first year shown needs the year before it. */
  readonly years: YearSpan
}

/** The same months of the years shown, side by side. */
export function sameMonthsModel(core: Core, rows: readonly Observation[], { flow, months, years: shown }: Asked): SameMonthsModel {
  const within = ({ year }: { year: number }) => isIn(year, shown)
  const parts = rows.flatMap(row => (row.value !== null && flowOf(row, core.dyad) === flow && isMonthsOf(row.period)) || [])
  const groups = groupBy(parts.filter(within), part => part.months)
  const offered = [...groups].map(([count, of]) => ({ months: count, years: new Set(of.map(({ year }) => year)).size })).sort((a, b) => b.months - a.months)
  const sides = months === null ? [] : core.dyad.voices.slice(0, 2).map((voice): MonthsOfSide => {
    const asked = { flow, months, voice, sides: core.dyad }
    const figures = monthsByYear(rows, asked)
    const changes = growthByYear(figures, `${flow}-${voice.id}-m${months}`)
    return { voice, figures: figures.filter(within), changes: changes.filter(within), printed: printedMonthChanges(rows, asked).filter(within) }
  })
  const years = new Set(sides.flatMap(side => [...side.figures, ...side.printed].map(({ year }) => year)))
  return {
    offered,
    months,
    years: [...years].sort((a, b) => b - a),
    sides,
    evidence: {
      rows: sides.flatMap(side => side.printed.map(({ row }) => row)),
      computed: sides.flatMap(({ changes }) => changes.flatMap(({ computed }) => computed ?? [])),
    },
  }
}
