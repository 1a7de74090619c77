import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveCursor, nearestFigure, type Cursor } from '#charts/chartCursor.ts'
import { placedSeries } from '#charts/placedSeries.ts'
import { yearSeries } from './yearSeries.ts'

const years = { from: 1990, to: 2030 }
const placed = [
  placedSeries(yearSeries({ 2010: 1, 2011: 2, 2014: 3 }), years),
  placedSeries(yearSeries({}), years),
  placedSeries(yearSeries({ 2011: 5, 2015: 6 }), years),
]
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']

describe('moveCursor', () => {
  it('starts at the latest figure of the first series', () => {
    expect(moveCursor(placed, null, 'ArrowLeft')).toEqual({ series: 0, step: 2 })
  })

  it('goes to the nearest year of the next series that has figures', () => {
    expect(moveCursor(placed, { series: 0, step: 0 }, 'ArrowDown')).toEqual({ series: 2, step: 0 })
    expect(moveCursor(placed, { series: 2, step: 1 }, 'ArrowUp')).toEqual({ series: 0, step: 2 })
  })

  it('leaves other keys to the page', () => {
    expect(moveCursor(placed, { series: 0, step: 0 }, 'Tab')).toBeUndefined()
    expect(moveCursor(placed, null, 'a')).toBeUndefined()
  })

  it('meets a bar anywhere in its column, a mark only where it stands', () => {
    const place = { x: (year: number) => (year - 1990) / 40, y: (value: number) => 1 - value / 10 }
    const foot = { x: place.x(2012), y: 1, width: 400, height: 400 }
    const nearest = (columns: boolean) => {
      const cursor = nearestFigure([placed[0]!], place, foot, columns)?.cursor
      return placed[0]?.walk[cursor?.step ?? -1]?.point.year
    }
    expect(nearest(true)).toBe(2011)
    expect(nearest(false)).toBe(2010)
  })

  it('never leaves the figures, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }), keys => {
        const end = keys.reduce<Cursor | null>((cursor, key) => moveCursor(placed, cursor, key) ?? cursor, null)
        if (end) expect(placed[end.series]?.walk[end.step]).toBeDefined()
      }),
    )
  })
})
