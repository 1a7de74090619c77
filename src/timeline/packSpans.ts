import type { TimeEntry } from '#selectors/timeEntries.ts'
import type { PlacedItem } from './PlacedItem.ts'

/** Rows of bars under the points of a lane. */
export const TRACKS = 3
const GAP = 2

/**
 * Bars of a lane in rows, so that none covers another. Where all rows are taken, a bar joins the one it would cover in the last row, which then counts them.
 * @param marks in order of their first days
 */
export function packSpans(marks: readonly TimeEntry[], perDay: number, origin: number): PlacedItem[] {
  const items: PlacedItem[] = []
  const lastInTrack: (number | undefined)[] = Array.from({ length: TRACKS })
  for (const mark of marks) {
    const left = (mark.from - origin) * perDay
    const right = (mark.to - origin) * perDay - GAP
    const free = lastInTrack.findIndex(index => index === undefined || items[index]!.right + GAP <= left + 0.001)
    if (free >= 0) {
      lastInTrack[free] = items.push({ left, right, track: free, marks: [mark] }) - 1
      continue
    }
    const index = lastInTrack[TRACKS - 1]!
    const crowded = items[index]!
    items[index] = { ...crowded, right: Math.max(crowded.right, right), marks: [...crowded.marks, mark] }
  }
  return items
}
