import { spreadApart } from '#scale/spreadApart.ts'
import { PLOT_HEIGHT, PLOT_WIDTH, type ChartLayout } from './layoutOf.ts'
import type { Role } from './YearSeries.ts'

/** Room a line of the small print takes, and a letter of it, in pixels. */
const LINE = 17
const LETTER = 6.8
/** A line that ends left of this is named where it ends, if there is room; its name at the edge would be far from it. */
const NEAR_EDGE = 0.88

export interface EndLabel {
  readonly id: string
  readonly text: string
  readonly role: Role
  /** Fractions of the plot. At the edge: x is 1. */
  readonly x: number
  readonly y: number
  /** Pixels by which the text stands off that place, and where it hangs from. */
  readonly offset: { readonly x: number; readonly y: number }
  readonly anchor: 'start' | 'middle'
  readonly edge: boolean
  /** Where the line ends, if that is far from its name: a leader joins the two. */
  readonly far: { readonly x: number; readonly y: number } | null
}

/** Plots are between these heights. Places grow with the plot, offsets do not, so what is apart on one may meet on another. */
const HEIGHTS = [PLOT_HEIGHT, PLOT_HEIGHT * 2] as const

/** Room of a label on the narrowest plot: on wider ones labels only move further apart. */
interface Box {
  readonly left: number
  readonly right: number
  /** The middle of the line, for each of `HEIGHTS`. */
  readonly middles: readonly number[]
}

const isAbove = (one: Box, other: Box) => one.middles.every((middle, index) => middle + LINE <= (other.middles[index] ?? 0))
const areApart = (one: Box, other: Box) => one.right <= other.left || other.right <= one.left || isAbove(one, other) || isAbove(other, one)

/**
 * One label a series: where its line ends, or else along it, if the line ends inside the plot and there is room; otherwise at the edge,
 * where labels are pushed apart.
 * @param edgeOnly for plots of any width, where nothing is known of the room inside
 */
export function placeEndLabels(layout: ChartLayout, edgeOnly = false): EndLabel[] {
  const drawn = drawnPlaces(layout)
  const taken: Box[] = []
  const labels = layout.series.flatMap(({ series: { id, name, label, role }, runs, apart }) => {
    const last = runs.at(-1)?.at(-1) ?? apart.at(-1)?.point
    if (!last) return []
    const end = { id, text: label ?? name, role, x: layout.x(last.year), y: layout.y(last.value) }
    const early = last.year < layout.years.to && end.x < NEAR_EDGE
    const along = runs.flat().toReversed().map(point => ({ x: layout.x(point.year), y: layout.y(point.value) }))
    return [(!edgeOnly && early && inside(end, along, drawn, taken)) || {
      ...end, x: 1, offset: { x: 10, y: 0 }, anchor: 'start' as const, edge: true, far: early ? { x: end.x, y: end.y } : null,
    }]
  })
  const atEdge = labels.filter(({ edge }) => edge)
  // None stands out over the plot, where the flags are.
  const places = spreadApart(atEdge.map(({ y }) => y), LINE / PLOT_HEIGHT, LINE / 2 / PLOT_HEIGHT, 1)
  return labels.map(label => (label.edge ? { ...label, y: places[atEdge.indexOf(label)] ?? label.y } : label))
}

type End = Pick<EndLabel, 'id' | 'text' | 'role' | 'x' | 'y'>

/** The first free place beside, above or below the end of a line, then above or below its other figures; remembers what it takes. */
function inside(end: End, along: readonly { x: number; y: number }[], drawn: readonly { x: number; y: number }[], taken: Box[]): EndLabel | null {
  const width = end.text.length * LETTER
  const candidates = [
    { x: end.x, y: end.y, offset: { x: 9, y: 0 }, anchor: 'start' as const },
    ...along.flatMap(({ x, y }) => [-15, 15].map(down => ({ x, y, offset: { x: 0, y: down }, anchor: 'middle' as const }))),
  ]
  for (const { x, y, offset, anchor } of candidates) {
    const left = x * PLOT_WIDTH.wide + (anchor === 'start' ? 6 : -width / 2)
    const box: Box = { left, right: left + width + 4, middles: HEIGHTS.map(height => y * height + offset.y) }
    const [middle = 0] = box.middles
    const free =
      box.left >= 0 && box.right <= PLOT_WIDTH.wide && middle >= LINE / 2 && middle <= PLOT_HEIGHT - LINE / 2 &&
      !drawn.some(place => place.x > box.left && place.x < box.right && Math.abs(place.y - middle) < LINE / 2) &&
      taken.every(other => areApart(box, other))
    if (!free) continue
    taken.push(box)
    return { ...end, x, y, offset, anchor, edge: false, far: null }
  }
  return null
}

const SAMPLES = 8

/** Where ink is: every figure and, between neighbours, points along the line. */
function drawnPlaces({ series, x, y }: ChartLayout): { x: number; y: number }[] {
  const pixels = (year: number, value: number) => ({ x: x(year) * PLOT_WIDTH.wide, y: y(value) * PLOT_HEIGHT })
  return series.flatMap(({ walk, runs }) => [
    ...walk.map(({ point }) => pixels(point.year, point.value)),
    ...runs.flatMap(run =>
      run.slice(1).flatMap((to, index) => {
        const from = run[index] ?? to
        return Array.from({ length: SAMPLES }, (_, sample) => {
          const part = (sample + 0.5) / SAMPLES
          return pixels(from.year + part, from.value + (to.value - from.value) * part)
        })
      }),
    ),
  ])
}
