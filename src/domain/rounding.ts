import type { Observation } from '#schema/observation.ts'

/** What a statement may stand for, lowest and highest; an open end is null. */
export interface Extent {
  readonly low: number | null
  readonly high: number | null
}

/** How far apart two figures are beyond what rounding explains, in their common unit; 0 where it explains all. A null precision says nothing and adds no slack. */
export function beyondRounding(a: number, b: number, precisions: readonly (number | null)[]): number {
  const slack = precisions.reduce<number>((sum, precision) => sum + (precision ?? 0), 0)
  return Math.max(0, Math.abs(a - b) - slack)
}

/** Everything that a statement, as printed, may stand for: its range, its rounding, or all on the open side of its bound. "About" says no more than its rounding. */
export function extentOf({ value, precision, range, bound }: Pick<Observation, 'value' | 'precision' | 'range' | 'bound'>): Extent | null {
  if (value === null) return null
  if (range) return { low: range[0], high: range[1] }
  if (bound === 'over' || bound === 'at-least') return { low: value, high: null }
  if (bound === 'under' || bound === 'at-most' || bound === 'almost') return { low: null, high: value }
  return { low: value - (precision ?? 0), high: value + (precision ?? 0) }
}
