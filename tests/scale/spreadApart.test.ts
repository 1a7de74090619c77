import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadApart } from '#scale/spreadApart.ts'

const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 })

describe('spreadApart', () => {
  it('leaves alone what does not touch', () => {
    expect(spreadApart([10, 40, 25], 10)).toEqual([10, 40, 25])
  })

  it('moves two that touch by the same', () => {
    expect(spreadApart([10, 12], 10)).toEqual([6, 16])
  })

  it('gives each the room that it needs itself', () => {
    expect(spreadApart([20, 10, 24], [4, 20, 2])).toEqual([21, 9, 24])
    expect(spreadApart([0, 0, 50], [10, 30, 10], 5, 95)).toEqual([5, 25, 50])
  })

  it('keeps every gap and the order, for any places', () => {
    fc.assert(
      fc.property(places, given => {
        const spread = spreadApart(given, 5)
        const order = given.map((_, index) => index).sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0) || a - b)
        order.slice(1).forEach((index, before) => expect((spread[index] ?? 0) - (spread[order[before] ?? 0] ?? 0)).toBeGreaterThanOrEqual(5 - 1e-9))
      }),
    )
  })

  it('keeps what takes more room from what takes less, for any places', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ place: fc.double({ min: 0, max: 100, noNaN: true }), extent: fc.double({ min: 0, max: 20, noNaN: true }) }), { maxLength: 8 }), given => {
        const spread = spreadApart(given.map(({ place }) => place), given.map(({ extent }) => extent))
        const blocks = given.map(({ extent }, index) => ({ extent, at: spread[index] ?? 0 })).sort((a, b) => a.at - b.at)
        blocks.slice(1).forEach(({ at, extent }, before) => expect(at - (blocks[before]?.at ?? 0)).toBeGreaterThanOrEqual((extent + (blocks[before]?.extent ?? 0)) / 2 - 1e-9))
      }),
    )
  })

  it('stays inside where all fit', () => {
    fc.assert(
      fc.property(places, given => {
        for (const place of spreadApart(given, 5, 0, 100)) {
          expect(place).toBeGreaterThanOrEqual(-1e-9)
          expect(place).toBeLessThanOrEqual(100 + 1e-9)
        }
      }),
    )
  })
})
