import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import { axisTicks } from '#timeline/axisTicks.ts'
import { dayOfQuarter, quarterAt } from '#timeline/quarters.ts'
import { lengthOf, moved, zoomed, type TimeWindow } from '#timeline/TimeWindow.ts'
import { choiceOf, windowOf } from '#views/timeline/timelineWindow.ts'

const covered = { from: 1991, to: 2025 }
const bounds = windowOf({ years: null, span: null }, covered)
const window = fc
  .tuple(fc.double({ min: bounds.from, max: bounds.to - 1, noNaN: true }), fc.double({ min: 1, max: 6000, noNaN: true }))
  .map(([from, length]): TimeWindow => ({ from, to: Math.min(from + length, bounds.to) }))
const isInside = ({ from, to }: TimeWindow) => from >= bounds.from - 1e-6 && to <= bounds.to + 1e-6 && to > from

it('never leaves the covered years, however it is moved and zoomed', () => {
  fc.assert(
    fc.property(window, fc.double({ min: -20_000, max: 20_000, noNaN: true }), fc.double({ min: 0.01, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (from, days, factor, fraction) => {
      expect(isInside(moved(from, days, bounds))).toBe(true)
      expect(isInside(zoomed(from, factor, fraction, bounds))).toBe(true)
      expect(lengthOf(moved(from, days, bounds))).toBeCloseTo(lengthOf(from), 6)
    }),
  )
})

it('keeps the day under the pointer where it is while it zooms in', () => {
  const whole = { from: bounds.from + 1000, to: bounds.from + 5000 }
  const nearer = zoomed(whole, 0.5, 0.25, bounds)
  expect(nearer.from + lengthOf(nearer) * 0.25).toBeCloseTo(whole.from + lengthOf(whole) * 0.25, 6)
})

it('says whole years as years, all of them as nothing, and anything finer as days', () => {
  expect(choiceOf(bounds, covered)).toEqual({ years: null, span: null })
  expect(choiceOf(windowOf({ years: { from: 2001, to: 2003 }, span: null }, covered), covered)).toEqual({ years: { from: 2001, to: 2003 }, span: null })
  expect(choiceOf({ from: dayNumber('2021-11-01'), to: dayNumber('2021-12-01') }, covered)).toEqual({ years: null, span: { from: '2021-11-01', to: '2021-11-30' } })
})

it('opens the window that the address says', () => {
  fc.assert(
    fc.property(fc.integer({ min: bounds.from, max: bounds.to - 1 }), fc.nat({ max: 5000 }), (from, length) => {
      const days = { from, to: Math.min(from + 1 + length, bounds.to) }
      expect(windowOf(choiceOf(days, covered), covered)).toEqual(days)
    }),
  )
})

it('lets days win over years in a link that has both', () => {
  expect(windowOf({ years: { from: 2000, to: 2001 }, span: { from: '2021-11-01', to: '2021-11-01' } }, covered)).toEqual({ from: dayNumber('2021-11-01'), to: dayNumber('2021-11-02') })
})

it('stays inside the record for a link that asks for other centuries', () => {
  expect(isInside(windowOf({ years: { from: 1800, to: 1900 }, span: null }, covered))).toBe(true)
  expect(isInside(windowOf({ years: null, span: { from: '2100-01-01', to: '2101-01-01' } }, covered))).toBe(true)
})

it('names years, months or days as near as they fit, in order and inside the window', () => {
  fc.assert(
    fc.property(window, fc.integer({ min: 300, max: 1600 }), (shown, width) => {
      const ticks = axisTicks(shown, width)
      expect(ticks.length).toBeLessThanOrEqual(width / 40 + 2)
      for (const [index, { at, date }] of ticks.entries()) {
        expect(dayAt(at).startsWith(date)).toBe(true)
        expect(at).toBeLessThan(shown.to)
        if (index > 0) expect(at).toBeGreaterThan(ticks[index - 1]!.at)
      }
    }),
  )
})

it.each([[bounds, 4], [{ from: dayNumber('2021-01-01'), to: dayNumber('2022-01-01') }, 7], [{ from: dayNumber('2021-11-01'), to: dayNumber('2021-11-08') }, 10]])('names %o in dates of %i signs', (shown, length) => {
  expect(axisTicks(shown as TimeWindow, 1000).every(({ date }) => date.length === length)).toBe(true)
})

it('finds the day that begins a quarter again from its place on the strip', () => {
  for (const day of ['1991-01-01', '2000-04-01', '2020-07-01', '2024-10-01']) expect(dayAt(dayOfQuarter(quarterAt(dayNumber(day))))).toBe(day)
})
