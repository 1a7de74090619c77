import { fractionOf, type Interval } from './linear.ts'

/** A value's place on an axis as an SVG length, never outside it. */
export function placeOn(axis: Interval, value: number): string {
  return `${Math.round(Math.min(1, Math.max(0, fractionOf(value, axis))) * 10_000) / 100}%`
}
