import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fractionOf, valueAt } from '#scale/linear.ts'

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })

it('gives a value back from its place, whichever way the domain runs', () => {
  fc.assert(
    fc.property(number, number, number, (value, start, end) => {
      fc.pre(Math.abs(start - end) > 1)
      expect(valueAt(fractionOf(value, [start, end]), [start, end])).toBeCloseTo(value, 0)
    }),
  )
})

it('puts everything in the middle of a domain without width', () => {
  expect(fractionOf(7, [7, 7])).toBe(0.5)
})
