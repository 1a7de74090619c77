import type { Role, YearPoint, YearSeries } from '#charts/YearSeries.ts'
import type { Core, VoiceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { Flow } from '#domain/flow.ts'
import type { CounterChange } from '#domain/missing.ts'
import { isMonthsOf } from '#domain/periods.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import { counterChange } from '#selectors/sameCounter.ts'
import { tradeByYear, type YearFigure } from '#selectors/tradeByYear.ts'
import { flowOf, isSaidBy } from '#selectors/tradeStatements.ts'
import { computedPoint, partialPoint, statedPoint } from '#views/yearPoints.ts'

/** One voice's line with the figures that it is drawn from. */
export interface TradeLine {
  readonly voice: VoiceEntry
  readonly figures: readonly YearFigure[]
  /** Statements of the months asked for: drawn apart. */
  readonly parts: readonly Observation[]
  readonly series: YearSeries
}

interface LineChoices {
  readonly flow: Flow
  readonly voices: readonly string[]
  /** Statements of so many months from January are drawn apart; of none unless told. */
  readonly months?: number | null
  /** Why a line is thin, in words; it is nowhere thin unless told. */
  readonly changes?: Readonly<Record<CounterChange, string>>
}

const ROLES = { first: 'first', second: 'second' } as const

/** The lines of one flow, one a voice. Overview and trade draw the same ones. */
export function tradeLines(rows: readonly Observation[], core: Core, format: Format, { flow, voices, months = null, changes }: LineChoices): TradeLine[] {
  const sides = core.dyad
  return core.dyad.voices
    .filter(voice => voices.includes(voice.id))
    .map((voice, index) => {
      const figures = tradeByYear(rows, { flow, voice, sides })
      const parts = rows.filter(row => months !== null && row.value !== null && isMonthsOf(row.period)?.months === months && flowOf(row, sides) === flow && isSaidBy(row, voice))
      const role: Role = ROLES[voice.id as keyof typeof ROLES] ?? (index === 2 ? 'third' : 'fourth')
      const points = figures.map((figure, at) => {
        const before = figures[at - 1]
        const change = changes && before?.year === figure.year - 1 ? counterChange(figure, before) : null
        return { ...pointOf(figure, core, format), ...(change && changes && { breakBefore: changes[change] }) }
      })
      return {
        voice,
        figures,
        parts,
        series: {
          id: voice.id,
          name: voice.name,
          role,
          points: [...points, ...parts.map(row => partialPoint(row, core, format))],
          rivals: figures.flatMap(({ year, rivals }) => rivals.map(rival => statedPoint(year, rival, core, format))),
        },
      }
    })
}

/** Every statement and computed figure that the lines show. */
export function evidenceOf(lines: readonly Pick<TradeLine, 'figures' | 'parts'>[]): { rows: Observation[]; computed: Computed[] } {
  const figures = lines.flatMap(line => line.figures)
  return {
    rows: [...figures.flatMap(({ stated, rivals }) => (stated ? [stated, ...rivals] : rivals)), ...lines.flatMap(({ parts }) => parts)],
    computed: figures.flatMap(({ computed }) => computed ?? []),
  }
}

/** A year's figure as a chart draws it. */
export function pointOf({ year, value, stated, computed }: YearFigure, core: Core, format: Format): YearPoint {
  if (stated) return statedPoint(year, stated, core, format)
  return computed ? computedPoint(year, computed, core, format) : { year, value }
}
