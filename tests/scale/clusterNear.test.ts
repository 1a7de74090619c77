import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterNear } from '#scale/clusterNear.ts'

const places = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 }).map(list => list.sort((a, b) => a - b))
const middle = (positions: readonly number[], group: readonly number[]) => group.reduce((sum, index) => sum + (positions[index] ?? 0), 0) / group.length

describe('clusterNear', () => {
  it('leaves what has room by itself', () => expect(clusterNear([0, 30, 60], 30)).toEqual([[0], [1], [2]]))

  it('joins what is too near', () => expect(clusterNear([0, 10, 100], 30)).toEqual([[0, 1], [2]]))

  it('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(places, positions => {
        expect(clusterNear(positions, 28).flat()).toEqual(positions.map((_, index) => index))
      }),
    )
  })

  it('leaves no two groups nearer than asked', () => {
    fc.assert(
      fc.property(places, positions => {
        const middles = clusterNear(positions, 28).map(group => middle(positions, group))
        expect(middles.slice(1).every((at, index) => at - (middles[index] ?? 0) >= 28)).toBe(true)
      }),
    )
  })
})
