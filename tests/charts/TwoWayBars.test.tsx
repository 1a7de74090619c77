import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { TwoWayBars } from '#charts/TwoWayBars.tsx'
import { roomFor, twoWayPaths, twoWayRoom, type TwoWayBar } from '#charts/twoWayLayout.ts'

afterEach(cleanup)

const BARS: TwoWayBar[] = [
  { id: 'a', up: { value: 4, low: 2, high: 6 }, down: { value: 0, low: 0, high: 0 } },
  { id: 'b', up: null, down: null },
  { id: 'c', up: { value: 1, low: 0.5, high: 1.5 }, down: { value: 3, low: 1.5, high: 4.5 } },
]

it('measures both ways alike, with room for all that a range may reach', () => {
  const { ticks, line, unit, height } = twoWayRoom(BARS)
  expect([ticks[0], ticks.at(-1)]).toEqual([-6, 6])
  expect([line, height]).toEqual([6 * unit, 12 * unit])
})

it('draws no bar where there is no amount, and none for zero', () => {
  const { sure, range, mark } = twoWayPaths(BARS, 'down', twoWayRoom(BARS))
  for (const path of [sure, range, mark]) expect(path.match(/M/g)).toHaveLength(1)
})

it('gives bars in another row the same measure', () => {
  expect(roomFor(BARS, 10)).toEqual({ unit: 10, line: 61, height: 107 })
})

it('keeps each path right inside the stretched drawing, where a picture finds it to set it in pixels', () => {
  const { container } = render(<TwoWayBars bars={BARS} room={twoWayRoom(BARS)} shaded={{ from: 0, to: 1 }} />)
  const paths = [...container.querySelectorAll('path')]
  expect(paths.length).toBe(7)
  expect(paths.filter(path => path.parentElement?.getAttribute('preserveAspectRatio') !== 'none')).toEqual([])
})
