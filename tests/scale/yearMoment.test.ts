import fc from 'fast-check'
import { expect, it } from 'vitest'
import { yearMoment } from '#scale/yearMoment.ts'

const two = (number: number) => String(number).padStart(2, '0')

it('puts what a date leaves open in its middle', () => {
  expect(yearMoment('2022')).toBe(2022.5)
  expect(yearMoment('2022-07')).toBeCloseTo(2022.54, 2)
})

it('keeps days in order and inside their month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 27 }), (month, day) => {
      const moment = yearMoment(`2021-${two(month)}-${two(day)}`)
      expect(moment).toBeGreaterThan(2021 + (month - 1) / 12 - 0.01)
      expect(moment).toBeLessThan(2021 + month / 12 + 0.01)
      expect(yearMoment(`2021-${two(month)}-${two(day + 1)}`)).toBeGreaterThan(moment)
    }),
  )
})
