import type { YearPoint, YearSeries } from '#charts/YearSeries.ts'
import type { Core, VoiceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { Flow } from '#domain/flow.ts'
import { isMonthsOf } from '#domain/periods.ts'
import { computedText, figureText } from '#evidence/figureText.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import { tradeByYear, type YearFigure } from '#selectors/tradeByYear.ts'
import { flowOf, isSaidBy } from '#selectors/tradeStatements.ts'

/** One voice's line with the figures that it is drawn from. */
export interface TradeLine {
  readonly voice: VoiceEntry
  readonly figures: readonly YearFigure[]
  readonly series: YearSeries
}

const ROLES = { first: 'first', second: 'second' } as const

/** The lines of one flow, one a voice. Overview and trade draw the same ones; parts of years only where asked for. */
export function tradeLines(
  rows: readonly Observation[],
  core: Core,
  format: Format,
  { flow, voices, parts: withParts = true }: { flow: Flow; voices: readonly string[]; parts?: boolean },
): TradeLine[] {
  const sides = core.dyad
  return core.dyad.voices
    .filter(voice => voices.includes(voice.id))
    .map((voice, index) => {
      const figures = tradeByYear(rows, { flow, voice, sides })
      const parts = rows.filter(row => withParts && row.value !== null && flowOf(row, sides) === flow && isSaidBy(row, voice) && isMonthsOf(row.period))
      const role = ROLES[voice.id as keyof typeof ROLES] ?? (index === 2 ? 'third' : 'fourth')
      return {
        voice,
        figures,
        series: {
          id: voice.id,
          name: voice.name,
          role,
          points: [...figures.map(figure => pointOf(figure, core, format)), ...parts.map(row => partialPoint(row, core, format))],
          rivals: figures.flatMap(({ year, rivals }) => rivals.map(rival => statedPoint(year, rival, core, format))),
        },
      }
    })
}

/** Every statement and computed figure that the lines show. */
export function evidenceOf(lines: readonly TradeLine[]): { rows: Observation[]; computed: Computed[] } {
  const figures = lines.flatMap(line => line.figures)
  return {
    rows: figures.flatMap(({ stated, rivals }) => (stated ? [stated, ...rivals] : rivals)),
    computed: figures.flatMap(({ computed }) => computed ?? []),
  }
}

/** A year's figure as a chart draws it. */
export function pointOf({ year, value, stated, computed }: YearFigure, core: Core, format: Format): YearPoint {
  if (stated) return statedPoint(year, stated, core, format)
  return { year, value, id: computed?.id ?? '', text: computed ? computedText(computed, core, format) : '', href: `#c-${computed?.id}` }
}

function statedPoint(year: number, row: Observation, core: Core, format: Format): YearPoint {
  const interval = intervalOf(row)
  return { year, value: row.value ?? 0, id: row.id, text: figureText(row, core, format), href: `#o-${row.id}`, ...(interval && { interval }) }
}

function partialPoint(row: Observation, core: Core, format: Format): YearPoint {
  return { ...statedPoint(isMonthsOf(row.period)?.year ?? 0, row, core, format), partial: format.period(row.period) }
}

/** Where a figure is less than exact: open on the side that its bound leaves open. Rounding alone is too small to draw. */
function intervalOf({ value, bound, range }: Observation): YearPoint['interval'] | null {
  if (value === null) return null
  if (range) return { low: range[0], high: range[1] }
  if (bound === 'over' || bound === 'at-least') return { low: value, high: null }
  if (bound === 'under' || bound === 'at-most' || bound === 'almost') return { low: null, high: value }
  return null
}
