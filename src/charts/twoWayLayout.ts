import { niceTicks } from '#scale/niceTicks.ts'

/** An amount with how far it may go. */
export interface Ranged {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Two amounts of one place on the axis, one drawn up and one down. Null where there is none: no bar, also none of height 0. */
export interface TwoWayBar {
  readonly id: string
  readonly up: Ranged | null
  readonly down: Ranged | null
}

/** Pixels: `line` is where the bars stand, `unit` the height of 1. */
export interface TwoWayRoom {
  readonly height: number
  readonly line: number
  readonly unit: number
}

/** Bars side by side, each path in places across and pixels down. Absolute moves and lines only, as pictures need them. */
export interface TwoWayPaths {
  /** Up to the low end of the range. */
  readonly sure: string
  /** From there to the high end. */
  readonly range: string
  /** The value, between the two. */
  readonly mark: string
}

const HEIGHT = 240
/** A single event is no tower. */
const TALLEST_UNIT = 24

const most = (bars: readonly TwoWayBar[], way: 'up' | 'down') => Math.max(0, ...bars.map(bar => bar[way]?.high ?? 0))

/** The room of a set of bars, and the values its axis names: round, above and below the line in the same measure. */
export function twoWayRoom(bars: readonly TwoWayBar[]): TwoWayRoom & { readonly ticks: readonly number[] } {
  const ticks = niceTicks([-most(bars, 'down'), most(bars, 'up')], 9, true)
  const [bottom, top] = [ticks[0]!, ticks.at(-1)!]
  const unit = Math.min(HEIGHT / (top - bottom), TALLEST_UNIT)
  return { ticks, unit, line: round(top * unit), height: round((top - bottom) * unit) }
}

/** Just as much room as bars need that are measured by the unit of others. */
export const roomFor = (bars: readonly TwoWayBar[], unit: number): TwoWayRoom => {
  const line = Math.ceil(most(bars, 'up') * unit) + 1
  return { unit, line, height: line + Math.ceil(most(bars, 'down') * unit) + 1 }
}

export function twoWayPaths(bars: readonly TwoWayBar[], way: 'up' | 'down', { line, unit }: TwoWayRoom): TwoWayPaths {
  const y = (value: number) => round(way === 'up' ? line - value * unit : line + value * unit)
  const box = (place: number, from: number, to: number) => (from === to ? '' : `M${place + 0.12} ${y(from)}L${place + 0.12} ${y(to)}L${place + 0.88} ${y(to)}L${place + 0.88} ${y(from)}Z`)
  const drawn = bars.flatMap((bar, place) => (bar[way] === null ? [] : [{ place, ...bar[way] }]))
  return {
    sure: drawn.map(({ place, low }) => box(place, 0, low)).join(''),
    range: drawn.map(({ place, low, high }) => box(place, low, high)).join(''),
    mark: drawn.map(({ place, value }) => (value === 0 ? '' : `M${place + 0.06} ${y(value)}L${place + 0.94} ${y(value)}`)).join(''),
  }
}

const round = (value: number) => Math.round(value * 100) / 100
