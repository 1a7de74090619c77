import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceTicks } from '#scale/niceTicks.ts'

const interval = fc
  .tuple(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ min: 1e-3, max: 1e12, noNaN: true }))
  .map(([low, span]) => [low, low + span] as const)
  .filter(([low, high]) => high - low > Math.abs(low) * 1e-6)

describe('niceTicks', () => {
  it('names round values from below the lowest to above the highest', () => {
    expect(niceTicks([0, 4.8e9])).toEqual([0, 1e9, 2e9, 3e9, 4e9, 5e9])
    expect(niceTicks([-1.6, 0.5])).toEqual([-2, -1.5, -1, -0.5, 0, 0.5])
  })

  it('prints no rounding dust', () => {
    expect(niceTicks([0, 0.3])).toEqual([0, 0.1, 0.2, 0.3])
  })

  it('halves no rank', () => {
    expect(niceTicks([0, 3], 5, true)).toEqual([0, 1, 2, 3])
  })

  it('always holds the interval, in even steps, in few of them', () => {
    fc.assert(
      fc.property(interval, ([low, high]) => {
        const ticks = niceTicks([low, high])
        const dust = (high - low) * 1e-6
        expect(ticks[0]).toBeLessThanOrEqual(low + dust)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - dust)
        expect(ticks.length).toBeLessThanOrEqual(7)
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0)
        ticks.slice(1).forEach((tick, index) => expect(Math.abs(tick - (ticks[index] ?? 0) - step)).toBeLessThanOrEqual(step * 1e-3))
      }),
    )
  })

  it('gives an axis to a span of nothing', () => {
    expect(niceTicks([3, 3])).toEqual([3, 4])
  })
})
