import fc from 'fast-check'
import { expect, it } from 'vitest'
import { yearStep, yearTicks } from '#scale/yearTicks.ts'

it('names every fifth year where each would be too tight', () => {
  expect(yearTicks(1992, 2025, yearStep(34, 500))).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025])
})

it('names the first year where no round one is shown', () => {
  expect(yearTicks(2021, 2023, 5)).toEqual([2021])
})

it('leaves each name its room and stays within the years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2050 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 200, max: 1200 }), (from, count, width) => {
      const step = yearStep(count, width, 48)
      const ticks = yearTicks(from, from + count - 1, step)
      expect(ticks.length).toBeGreaterThan(0)
      expect((ticks.length - 1) * step).toBeLessThan(count)
      expect((width / count) * step).toBeGreaterThanOrEqual(48)
    }),
  )
})

it('names on a narrow axis only years that the wide one names', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 1, max: 80 }), (from, count) => {
      const wide = yearStep(count, 500)
      const named = new Set(yearTicks(from, from + count - 1, wide))
      const narrow = yearTicks(from, from + count - 1, yearStep(count, 250, 44, wide))
      if (narrow.length > 1) for (const year of narrow) expect(named).toContain(year)
    }),
  )
})
