export type Interval = readonly [low: number, high: number]

/** Where `value` stands in `domain`, as a fraction: 0 at its start, 1 at its end. A domain without width puts all in the middle. */
export function fractionOf(value: number, [start, end]: Interval): number {
  return start === end ? 0.5 : (value - start) / (end - start)
}

/** The value at a fraction of `domain`: the inverse of `fractionOf`. */
export function valueAt(fraction: number, [start, end]: Interval): number {
  return start + fraction * (end - start)
}
