import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimalSum } from '#domain/decimalSum.ts'
import { differenceOf, standsFor, sumOf } from '#domain/interval.ts'

it('adds decimal fractions as on paper', () => {
  expect(5.9 - 0.05).not.toBe(5.85)
  expect(decimalSum(5.9, -0.05)).toBe(5.85)
  expect(decimalSum(0.1, 0.2)).toBe(0.3)
  expect(decimalSum(2.6e9, -5e7)).toBe(2.55e9)
})

it('gives the sum of any two printed fractions, whatever their digits', () => {
  const printed = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  fc.assert(
    fc.property(printed, printed, ([a, digitsOfA], [b, digitsOfB]) => {
      const sum = BigInt(a) * 10n ** BigInt(6 - digitsOfA) + BigInt(b) * 10n ** BigInt(6 - digitsOfB)
      expect(decimalSum(a / 10 ** digitsOfA, b / 10 ** digitsOfB)).toBe(Number(sum) / 1e6)
    }),
  )
})

it('adds what is too long or too small for that as computers do', () => {
  expect(decimalSum(1e-9, 2e-9)).toBe(1e-9 + 2e-9)
  expect(decimalSum(1 / 3, 2 / 3)).toBe(1 / 3 + 2 / 3)
})

it('leaves no noise in what a printed figure may be', () => {
  expect(standsFor({ value: 5.9, precision: 0.05 })).toEqual({ low: 5.85, high: 5.95 })
  expect(sumOf(standsFor({ value: 5.8, precision: 0.05 }), standsFor({ value: 0.1, precision: 0.05 }))).toEqual({ low: 5.8, high: 6 })
  expect(differenceOf({ low: 0.3, high: 0.4 }, { low: 0.1, high: 0.2 })).toEqual({ low: 0.1, high: 0.3 })
})
