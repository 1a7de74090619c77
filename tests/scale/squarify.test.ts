import fc from 'fast-check'
import { expect, it } from 'vitest'
import { squarify } from '#scale/squarify.ts'

const box = { x: 0, y: 0, width: 600, height: 400 }

it('gives the boxes of the paper that describes it', () => {
  const [first, second] = squarify([6, 6, 4, 3, 2, 2, 1], box)
  // 24 units on 600 × 400: the first two share a column of half the width.
  expect(first).toEqual({ x: 0, y: 0, width: 300, height: 200 })
  expect(second).toEqual({ x: 0, y: 200, width: 300, height: 200 })
})

it('gives every value its part of the area, inside the box', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 }), values => {
      const sorted = values.toSorted((a, b) => b - a)
      const sum = sorted.reduce((added, value) => added + value, 0)
      squarify(sorted, box).forEach((one, index) => {
        expect(one.width * one.height).toBeCloseTo(((sorted[index] ?? 0) / sum) * 240_000, 4)
        expect(one.x).toBeGreaterThanOrEqual(-1e-6)
        expect(one.x + one.width).toBeLessThanOrEqual(600.000001)
        expect(one.y + one.height).toBeLessThanOrEqual(400.000001)
      })
    }),
  )
})

it('gives a value of nothing no area', () => {
  const [, none] = squarify([5, 0], box)
  expect((none?.width ?? 1) * (none?.height ?? 1)).toBe(0)
  expect(squarify([], box)).toEqual([])
})
