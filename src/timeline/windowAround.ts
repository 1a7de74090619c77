import type { TimeEntry } from '#selectors/timeEntries.ts'
import { middleOf } from './middleOf.ts'
import { within, type TimeWindow } from './TimeWindow.ts'

/** Days on each side of a crowd, at least. */
const LEAST = 3

/** The window that parts a crowd, with room on both sides; null where all stand on one day and no window can. */
export function windowAround(marks: readonly TimeEntry[], bounds: TimeWindow): TimeWindow | null {
  const middles = marks.map(middleOf)
  const [first, last] = [Math.min(...middles), Math.max(...middles)]
  if (first === last) return null
  const room = Math.max((last - first) * 0.15, LEAST)
  return within({ from: Math.floor(first - room), to: Math.ceil(last + room) }, bounds)
}
