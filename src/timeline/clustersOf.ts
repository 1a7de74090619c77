import type { TimeEntry } from '#selectors/timeEntries.ts'
import type { PlacedItem } from './PlacedItem.ts'
import { middleOf } from './middleOf.ts'

/** Side of a mark and the room around it, in pixels. */
export const MARK = 9
const GAP = 2
/** Room of a count by its digits. */
const ROOM_OF_COUNT = [20, 20, 28, 36, 44]

/**
 * Points of a lane, so that none hides another: what would touch becomes a count as wide as its digits need. It is counted from the first
 * mark of all, whatever is on screen, so that nothing regroups while the reader pans.
 * @param marks in order of their middles
 * @param perDay pixels a day
 */
export function clustersOf(marks: readonly TimeEntry[], perDay: number, origin: number): PlacedItem[] {
  const items: PlacedItem[] = []
  const leftOf = (mark: TimeEntry) => (middleOf(mark) - origin) * perDay - MARK / 2
  for (let start = 0; start < marks.length; ) {
    const first = marks[start]!
    const left = leftOf(first)
    let end = start + 1
    let width = MARK
    while (end < marks.length && leftOf(marks[end]!) < left + width + GAP) {
      end += 1
      width = ROOM_OF_COUNT[String(end - start).length - 1] ?? 52
    }
    items.push({ left, right: left + width, track: null, marks: marks.slice(start, end) as [TimeEntry, ...TimeEntry[]] })
    start = end
  }
  return items
}
