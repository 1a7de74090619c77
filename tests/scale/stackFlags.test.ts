import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackFlags, type Flag, type PlacedFlag } from '#scale/stackFlags.ts'

const room = { rows: 5, low: 0, high: 600 }
const flags = fc.array(fc.record({ at: fc.integer({ min: 0, max: 560 }), width: fc.integer({ min: 12, max: 200 }) }), { maxLength: 14 })

function textOf({ at, width }: Flag, { side }: PlacedFlag) {
  return side === 'after' ? { from: at + 4, to: at + width } : { from: at - width, to: at - 4 }
}

describe('stackFlags', () => {
  it('stands labels with room between them all in the first row', () => {
    expect(stackFlags([{ at: 10, width: 80 }, { at: 200, width: 80 }, { at: 400, width: 80 }], room).map(({ row }) => row)).toEqual([0, 0, 0])
  })

  it('finds places for eight events that crowd at the end', () => {
    const crowded = [25, 110, 235, 360, 405, 430, 460, 500].map(at => ({ at, width: 120 }))
    expect(stackFlags(crowded, room).filter(({ row }) => row === null).length).toBeLessThanOrEqual(1)
  })

  it('lets no label touch another, and no pole cross a label', () => {
    fc.assert(
      fc.property(flags, given => {
        const placed = stackFlags(given, room)
        given.forEach((one, i) => {
          const mine = placed[i]
          if (!mine || mine.row === null) return
          const text = textOf(one, mine)
          expect(text.from).toBeGreaterThanOrEqual(room.low)
          expect(text.to).toBeLessThanOrEqual(room.high)
          given.forEach((other, j) => {
            const theirs = placed[j]
            if (i === j || !theirs || theirs.row === null || mine.row === null) return
            const facing = textOf(other, theirs)
            if (mine.row === theirs.row) expect(text.from >= facing.to || facing.from >= text.to).toBe(true)
            if (theirs.row > mine.row) expect(other.at <= text.from || other.at >= text.to).toBe(true)
          })
        })
      }),
    )
  })
})
