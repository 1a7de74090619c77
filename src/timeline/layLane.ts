import type { TimeEntry } from '#selectors/timeEntries.ts'
import { clustersOf } from './clustersOf.ts'
import { packSpans } from './packSpans.ts'
import type { PlacedItem } from './PlacedItem.ts'
import { middleOf } from './middleOf.ts'

/** Bars shorter than this are drawn as points, in pixels. */
const SHORTEST_BAR = 14

/** What stands on a lane at one scale, points and bars, from left to right. */
export function layLane(marks: readonly TimeEntry[], perDay: number, origin: number): PlacedItem[] {
  const isBar = ({ from, to }: TimeEntry) => to - from > 1 && (to - from) * perDay >= SHORTEST_BAR
  const points = marks.filter(mark => !isBar(mark)).sort((a, b) => middleOf(a) - middleOf(b))
  const bars = marks.filter(isBar).sort((a, b) => a.from - b.from)
  return [...clustersOf(points, perDay, origin), ...packSpans(bars, perDay, origin)].sort((a, b) => a.left - b.left)
}
