import { expect, it } from 'vitest'
import { dayNumber } from '#domain/dayNumber.ts'
import { moveAxisCursor, type AxisCursor } from '#timeline/axisCursor.ts'
import { itemUnder } from '#timeline/itemUnder.ts'
import { BESIDE } from '#timeline/laneGeometry.ts'
import { layLane } from '#timeline/layLane.ts'
import { timeEntry } from './timeEntry.ts'

const ORIGIN = dayNumber('2020-01-01')
const lane = (...dates: string[]) => layLane(dates.map(date => timeEntry({ date })), 1, ORIGIN)
const lanes = [lane('2020-02-01', '2020-06-01', '2020-10-01'), [], lane('2020-05-20', '2020-12-01')]
const walk = (start: AxisCursor | null, ...keys: string[]) => keys.reduce((cursor, key) => moveAxisCursor(lanes, cursor, key, 150) ?? cursor, start)

it('begins at the mark nearest to the middle of the picture', () => {
  expect(walk(null, 'ArrowRight')).toEqual({ lane: 0, key: '2020-06-01' })
})

it('walks a lane to its ends and no further', () => {
  expect(walk(null, 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toEqual({ lane: 0, key: '2020-02-01' })
  expect(walk(null, 'ArrowRight', 'End')).toEqual({ lane: 0, key: '2020-10-01' })
})

it('changes lanes at the nearest time, past lanes that are empty', () => {
  expect(walk(null, 'ArrowRight', 'ArrowDown')).toEqual({ lane: 2, key: '2020-05-20' })
  expect(walk(null, 'ArrowRight', 'ArrowDown', 'ArrowDown')).toEqual({ lane: 2, key: '2020-05-20' })
})

it('leaves other keys to the page', () => {
  expect(moveAxisCursor(lanes, null, 'Tab', 0)).toBeUndefined()
  expect(moveAxisCursor(lanes, { lane: 0, key: '2020-06-01' }, 'a', 0)).toBeUndefined()
})

it('finds what is pressed, and nothing where there is nothing', () => {
  const y = BESIDE.height * 2 + BESIDE.points
  const x = dayNumber('2020-05-20') - ORIGIN
  expect(itemUnder(lanes, x, y, BESIDE)?.item.marks[0].key).toBe('2020-05-20')
  expect(itemUnder(lanes, x + 60, y, BESIDE)).toBeNull()
})
