import type { Core, VoiceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { Flow } from '#domain/flow.ts'
import { groupBy } from '#domain/groupBy.ts'
import { isMonthsOf } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import type { Derived } from '#selectors/derived.ts'
import { growthByYear } from '#selectors/growthByYear.ts'
import { monthsByYear, printedMonthChanges } from '#selectors/monthsByYear.ts'
import type { YearFigure } from '#selectors/tradeByYear.ts'

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

/** The same months of different years, side by side: `parts` are the statements of parts of years of the flow. */
export function sameMonthsModel(core: Core, rows: readonly Observation[], parts: readonly Observation[], { flow, months }: { flow: Flow; months: number | null }): SameMonthsModel {
  const groups = groupBy(parts.flatMap(({ period }) => isMonthsOf(period) ?? []), part => part.months)
  const offered = [...groups].map(([count, of]) => ({ months: count, years: new Set(of.map(({ year }) => year)).size })).sort((a, b) => b.months - a.months)
  const sides = months === null ? [] : core.dyad.voices.slice(0, 2).map((voice): MonthsOfSide => {
    const asked = { flow, months, voice, sides: core.dyad }
    const figures = monthsByYear(rows, asked)
    return { voice, figures, changes: growthByYear(figures, `${flow}-${voice.id}-m${months}`), printed: printedMonthChanges(rows, asked) }
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
