import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import { layLane } from '#timeline/layLane.ts'
import { timeEntry } from './timeEntry.ts'

const ORIGIN = dayNumber('1991-01-01')
const date = fc.tuple(fc.integer({ min: 0, max: 12_000 }), fc.constantFrom(10, 10, 10, 7, 4)).map(([day, length]) => dayAt(ORIGIN + day).slice(0, length))
const marks = fc.array(date, { maxLength: 120 }).map(dates => dates.toSorted().map((text, index) => timeEntry({ date: text, id: `${index}` })))
/** Pixels a day, from 35 years on a phone to a day on a wide screen. */
const perDay = fc.double({ min: 0.02, max: 1000, noNaN: true })

describe('a lane', () => {
  it('shows every mark exactly once, at every scale', () => {
    fc.assert(
      fc.property(marks, perDay, (all, scale) => {
        const keys = layLane(all, scale, ORIGIN).flatMap(item => item.marks.map(({ key }) => key))
        expect(keys.toSorted()).toEqual(all.map(({ key }) => key).toSorted())
      }),
    )
  })

  it('lets no mark, count or bar cover another', () => {
    fc.assert(
      fc.property(marks, perDay, (all, scale) => {
        const items = layLane(all, scale, ORIGIN)
        for (const track of new Set(items.map(item => item.track))) {
          const row = items.filter(item => item.track === track)
          for (const [index, item] of row.entries()) if (index > 0) expect(item.left).toBeGreaterThanOrEqual(row[index - 1]!.right - 0.01)
        }
      }),
    )
  })

  it('draws a year that is all a source gives over all of that year, and not as New Year’s Day', () => {
    const [item] = layLane([timeEntry({ date: '2009' })], 10, ORIGIN)
    expect(item!.left).toBe((dayNumber('2009-01-01') - ORIGIN) * 10)
    expect(item!.right).toBeGreaterThan((dayNumber('2009-12-31') - ORIGIN) * 10)
  })

  it('counts two meetings of one day even a thousand pixels a day apart', () => {
    const items = layLane([timeEntry({ date: '2020-05-05', id: 'a' }), timeEntry({ date: '2020-05-05', id: 'b' })], 1000, ORIGIN)
    expect(items.map(item => item.marks.length)).toEqual([2])
  })

  it('parts them when they are days apart and near enough', () => {
    const two = [timeEntry({ date: '2020-05-05' }), timeEntry({ date: '2020-05-08' })]
    expect(layLane(two, 1, ORIGIN)).toHaveLength(1)
    expect(layLane(two, 10, ORIGIN)).toHaveLength(2)
  })
})
