import { stackFlags, type PlacedFlag } from '#scale/stackFlags.ts'
import { PLOT_WIDTH, type ChartLayout } from './layoutOf.ts'
import type { EventMark } from './YearSeries.ts'

/** Mean width of a letter of the small print, generously: a label that is a little shorter than thought harms nothing. */
const LETTER = 6.6
const LONGEST = 30
const GAP = 5
export const FLAG_ROW = 17

export interface PlacedMark {
  readonly mark: EventMark
  /** What the flag on a narrow chart shows; the list under the chart has the same numbers. */
  readonly number: number
  readonly text: string
  readonly x: number
  readonly wide: PlacedFlag
  readonly narrow: PlacedFlag
}

export interface PlacedMarks {
  readonly marks: readonly PlacedMark[]
  /** Rows that the flags take above the plot. */
  readonly rows: { readonly wide: number; readonly narrow: number }
}

/** Event marks within the years shown, in order of time, with a row for the flag of each. */
export function placeFlags(marks: readonly EventMark[], layout: ChartLayout): PlacedMarks {
  // A year's figure stands over the middle of its year, so 2022.0 is half a year left of it.
  const shown = marks
    .map(mark => ({ mark, x: layout.x(mark.at - 0.5), text: shortened(mark.label) }))
    .filter(({ x }) => x >= 0 && x <= 1)
    .toSorted((a, b) => a.x - b.x)
  const wide = stackFlags(
    shown.map(({ x, text }) => ({ at: x * PLOT_WIDTH.wide, width: text.length * LETTER + GAP })),
    { rows: 6, low: 0, high: PLOT_WIDTH.wide + 80 },
  )
  const narrow = stackFlags(
    shown.map(({ x }, index) => ({ at: x * PLOT_WIDTH.narrow, width: String(index + 1).length * 8 + GAP })),
    { rows: 4, low: -10, high: PLOT_WIDTH.narrow + 12 },
  )
  const alone: PlacedFlag = { row: null, side: 'after' }
  return {
    marks: shown.map((one, index) => ({ ...one, number: index + 1, wide: wide[index] ?? alone, narrow: narrow[index] ?? alone })),
    rows: { wide: rowsOf(wide), narrow: rowsOf(narrow) },
  }
}

function rowsOf(flags: readonly PlacedFlag[]): number {
  return Math.max(0, ...flags.map(({ row }) => (row ?? -1) + 1))
}

function shortened(label: string): string {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).trimEnd()}…`
}
