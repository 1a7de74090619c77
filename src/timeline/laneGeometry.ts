/** Heights inside a lane, in pixels from its top. Where the axis is too narrow for names beside its plot, they stand inside. */
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

export const BESIDE: LaneGeometry = { height: 38, points: 13, bars: 25, namesInside: false }
export const INSIDE: LaneGeometry = { height: 56, points: 30, bars: 42, namesInside: true }
/** An axis narrower than this, its names included, has them inside; the style sheet says the same of pictures without script. */
const NARROW = 640

/** `width`: of the whole axis. That of the plot would not do: with its names inside it is wide enough for them to stand beside it. */
export const laneGeometry = (width: number): LaneGeometry => (width < NARROW ? INSIDE : BESIDE)
