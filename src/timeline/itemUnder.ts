import { TRACK, type LaneGeometry } from './laneGeometry.ts'
import type { PlacedItem } from './PlacedItem.ts'

/** How far beside a mark a press still means it, in pixels. */
const REACH = 8

/** What is pressed at a place of the plot: `x` from the origin, `y` from the top of the first lane. */
export function itemUnder(lanes: readonly (readonly PlacedItem[])[], x: number, y: number, { height, points, bars }: LaneGeometry): { lane: number; item: PlacedItem } | null {
  const lane = Math.floor(y / height)
  const inLane = y - lane * height
  let best: { lane: number; item: PlacedItem; distance: number } | null = null
  for (const item of lanes[lane] ?? []) {
    if (item.left > x + REACH || item.right < x - REACH) continue
    const aside = Math.max(item.left - x, x - item.right, 0)
    const below = item.track === null ? Math.max(Math.abs(inLane - points) - 10, 0) : Math.abs(inLane - (bars + item.track * TRACK + 1.5))
    const distance = Math.hypot(aside, below)
    if (distance <= REACH && (best === null || distance < best.distance)) best = { lane, item, distance }
  }
  return best
}
