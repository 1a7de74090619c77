/** A stretch of time in days since 1970-01-01: `from` is inside, `to` is not. Parts of days occur while it moves. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** No nearer than a day. */
const NEAREST = 1

export const lengthOf = ({ from, to }: TimeWindow): number => to - from

/** The window put back inside `bounds`, and made no shorter than a day and no longer than they are. */
export function within({ from, to }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(to - from, NEAREST), lengthOf(bounds))
  const start = Math.min(Math.max(from, bounds.from), bounds.to - length)
  return { from: start, to: start + length }
}

/** The same length, so many days later. */
export function moved({ from, to }: TimeWindow, days: number, bounds: TimeWindow): TimeWindow {
  return within({ from: from + days, to: to + days }, bounds)
}

/** Shorter (`factor` below 1) or longer, with the day at `fraction` of it staying where it is. */
export function zoomed(window: TimeWindow, factor: number, fraction: number, bounds: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(lengthOf(window) * factor, NEAREST), lengthOf(bounds))
  const from = window.from + (lengthOf(window) - length) * fraction
  return within({ from, to: from + length }, bounds)
}

/** Whole days, for the address. */
export function wholeDays({ from, to }: TimeWindow): TimeWindow {
  const start = Math.round(from)
  return { from: start, to: Math.max(start + NEAREST, Math.round(to)) }
}
