import { act, cleanup, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { EventEntry } from '#domain/compiled.ts'
import { timeEntries } from '#selectors/timeEntries.ts'
import { TimelineList } from '#views/timeline/TimelineList.tsx'
import { Here, madeUp } from '../Here.tsx'

const event = (index: number): EventEntry => ({
  id: `made-${index}`, title: { text: `Made ${index}` }, date: '2020-01-01', kind: 'summit', tone: 'neutral',
  sectors: [], countries: [], people: [], organisations: [], agreements: [], products: [], cited: 1,
})
const entries = timeEntries(Array.from({ length: 40 }, (_, index) => event(index)), [])
const made = await madeUp(['timeline', 'profiles'])
/** How many rows the page had each time that it was drawn. */
let seen: number[]

function Watcher() {
  useLayoutEffect(() => {
    const rows = screen.queryAllByRole('listitem').length
    if (seen.at(-1) !== rows) seen.push(rows)
  })
  return null
}

const open = async (rowByRow: boolean) => {
  seen = []
  await act(async () => {
    render(
      <Here made={made}>
        <TimelineList groups={[{ year: 2020, entries, events: 40, documents: 0 }]} undated={[]} rowByRow={rowByRow} />
        <Watcher />
      </Here>,
    )
  })
}

afterEach(cleanup)

it('stands there with a screenful of rows before the others, and then with all', async () => {
  await open(true)
  expect(seen[0]).toBe(12)
  expect(screen.getAllByRole('listitem')).toHaveLength(40)
})

it('stands there whole at once where the page was written or left before', async () => {
  await open(false)
  expect(seen).toEqual([40])
})
