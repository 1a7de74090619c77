import { fractionOf, type Interval } from '#scale/linear.ts'
import { niceTicks } from '#scale/niceTicks.ts'

/** One axis for values that are compared with each other, not with zero. */
export interface ValueAxis {
  readonly domain: Interval
  readonly ticks: readonly number[]
  /** Place as a fraction from the left. */
  readonly x: (value: number) => number
}

/** Holds every value and every closed end; null for no value. Room at either side is left for the arrows of open ends. */
export function axisOf(statements: readonly { readonly value: number; readonly low: number | null; readonly high: number | null }[]): ValueAxis | null {
  if (statements.length === 0) return null
  const values = statements.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low || Math.abs(high) || 1) * 0.08
  const ticks = niceTicks([low - room, high + room])
  const domain: Interval = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  return { domain, ticks, x: value => fractionOf(value, domain) }
}
