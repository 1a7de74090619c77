import { clusterNear } from '#scale/clusterNear.ts'
import { stackFlags } from '#scale/stackFlags.ts'
import { PLOT_WIDTH, type ChartLayout } from './layoutOf.ts'
import type { EventMark } from './YearSeries.ts'

/** Mean width of a letter of the small print, generously: a label that is a little shorter than thought harms nothing. */
const LETTER = 6.6
/** How many letters a name may have: as many as leave every name a place. */
const LONGEST = [64, 44, 30] as const
const GAP = 5
const FLAG_ROW = 17
/** A row of counts or numbers, high enough for a finger. */
const COUNT_ROW = 26
/** More names than this above a plot are read by nobody: the rest are counts. */
const MOST_NAMED = 7
const APART = { wide: 30, narrow: 44 }
/** A count at the end of a plot is moved in by this part of it, so that it stays on the page. */
const EDGE = { wide: 0, narrow: 0.08 }

export interface PlacedMark {
  readonly mark: EventMark
  /** Its place in the list under the chart; a narrow chart shows it in place of the name. */
  readonly number: number
  readonly text: string
  readonly x: number
  /** From where to where on the plot, for what is known by its year only or goes on for long. */
  readonly span: { readonly from: number; readonly to: number } | null
  /** Where the name stands over a wide plot: pixels from the plot up to its middle. Null: it is one of a count. */
  readonly named: { readonly up: number; readonly side: 'after' | 'before' } | null
}

/** Marks that stand too near each other for flags of their own. */
export interface MarkGroup {
  readonly x: number
  readonly marks: readonly PlacedMark[]
}

export interface PlacedMarks {
  readonly marks: readonly PlacedMark[]
  /** On a wide plot what has no name above it, on a narrow one all. */
  readonly groups: { readonly wide: readonly MarkGroup[]; readonly narrow: readonly MarkGroup[] }
  /** Pixels that the flags take above the plot. */
  readonly room: { readonly wide: number; readonly narrow: number }
}

/** Event marks within the years shown, in order of time: the selected one and those that weigh most named, the others counted where they stand. */
export function placeFlags(marks: readonly EventMark[], layout: ChartLayout): PlacedMarks {
  // A year's figure stands over the middle of its year, so 2022.0 is half a year left of it.
  const at = (moment: number) => layout.x(moment - 0.5)
  const inside = (fraction: number) => Math.min(1, Math.max(0, fraction))
  const shown = marks
    .map(mark => ({ mark, x: mark.span ? inside(at(mark.at)) : at(mark.at), span: mark.span ? { from: at(mark.span.from), to: at(mark.span.to) } : null }))
    .filter(({ x, span }) => (span ? span.to > 0 && span.from < 1 : x >= 0 && x <= 1))
    .toSorted((a, b) => a.x - b.x)
    .map((one, index) => ({ ...one, span: one.span && { from: inside(one.span.from), to: inside(one.span.to) }, number: index + 1 }))
  const naming = mostTelling(shown)
  const tried = LONGEST.map(longest => ({
    longest,
    flags: stackFlags(
      naming.map(({ x, mark }) => ({ at: x * PLOT_WIDTH.wide, width: shortened(mark.label, longest).length * LETTER + GAP })),
      { rows: 6, low: 0, high: PLOT_WIDTH.wide + 80 },
    ),
  }))
  const namedIn = (flags: readonly { row: number | null }[]) => flags.filter(({ row }) => row !== null).length
  const most = Math.max(...tried.map(({ flags }) => namedIn(flags)))
  const { longest, flags } = tried.find(one => namedIn(one.flags) === most) as (typeof tried)[number]
  const counted = shown.length - most
  const base = counted > 0 ? COUNT_ROW : 0
  const placed = shown.map((one): PlacedMark => {
    const flag = flags[naming.indexOf(one)]
    return { ...one, text: shortened(one.mark.label, longest), named: flag && flag.row !== null ? { up: base + flag.row * FLAG_ROW + FLAG_ROW / 2 + 2, side: flag.side } : null }
  })
  const rows = Math.max(0, ...flags.map(({ row }) => (row ?? -1) + 1))
  return {
    marks: placed,
    groups: { wide: grouped(placed.filter(({ named }) => !named), 'wide'), narrow: grouped(placed, 'narrow') },
    room: { wide: base + rows * FLAG_ROW + 8, narrow: (placed.length > 0 ? COUNT_ROW : 0) + 8 },
  }
}

/** Which marks are named where not all can be, in order of time. */
function mostTelling<One extends { readonly mark: EventMark }>(shown: readonly One[]): One[] {
  const weigh = ({ mark }: One) => (mark.selected ? Infinity : (mark.weight ?? 0))
  const chosen = new Set(shown.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MOST_NAMED))
  return shown.filter(one => chosen.has(one))
}

function grouped(marks: readonly PlacedMark[], width: 'wide' | 'narrow'): MarkGroup[] {
  return clusterNear(marks.map(({ x }) => x * PLOT_WIDTH[width]), APART[width]).map(members => {
    const own = members.flatMap(index => marks[index] ?? [])
    const middle = own.reduce((sum, { x }) => sum + x, 0) / own.length
    return { x: Math.min(1 - EDGE[width], Math.max(EDGE[width], middle)), marks: own }
  })
}

function shortened(label: string, longest: number): string {
  return label.length <= longest ? label : `${label.slice(0, longest - 1).trimEnd()}…`
}
