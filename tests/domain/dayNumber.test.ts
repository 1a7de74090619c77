import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { dayAt, dayNumber, dayNumberAfter, firstDayNumber } from '#domain/dayNumber.ts'

it('counts days as the Gregorian calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -130_000, max: 370_000 }), number => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
      expect(dayAt(number)).toBe(day)
      expect(dayNumber(day)).toBe(number)
    }),
  )
})

it.each([['1970-01-01', 0], ['2000-02-29', 11_016], ['1900-03-01', -25_508]])('puts %s at %i', (day, number) => {
  expect(dayNumber(day)).toBe(number)
  expect(dayAt(number)).toBe(day)
})

it.each(['1992', '1992-12', '1992-02', '1993-02', '2000-02-29', '2023-12-31'])('knows the first and the last day that %s may mean', date => {
  expect(firstDayNumber(date)).toBe(dayNumber(firstDayOf(date)))
  expect(dayNumberAfter(date)).toBe(dayNumber(lastDayOf(date)) + 1)
})
