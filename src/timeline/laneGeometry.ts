/** Heights inside a lane, in pixels from its top. Where the plot is too narrow for names beside it, they stand inside. */
export interface LaneGeometry {
  readonly height: number
  /** Middle of the row of points. */
  readonly points: number
  /** Top of the first row of bars; each takes `TRACK`. */
  readonly bars: number
  readonly namesInside: boolean
}

export const TRACK = 4
export const BAR = 3
/** Room kept at the right end of a plot, so that the last mark of a window is whole. */
export const EDGE = 22
/** Height of a count. */
export const COUNT = 20

const BESIDE: LaneGeometry = { height: 38, points: 13, bars: 25, namesInside: false }
const INSIDE: LaneGeometry = { height: 56, points: 30, bars: 42, namesInside: true }
/** A plot narrower than this has its names inside. */
const NARROW = 480

export const laneGeometry = (width: number): LaneGeometry => (width < NARROW ? INSIDE : BESIDE)
