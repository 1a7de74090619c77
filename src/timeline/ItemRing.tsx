import { COUNT, TRACK, type LaneGeometry } from './laneGeometry.ts'
import type { PlacedItem } from './PlacedItem.ts'
import style from './TimeAxis.module.css'

interface OnAxis {
  readonly lane: number
  readonly item: PlacedItem
  readonly offset: number
  readonly width: number
  readonly geometry: LaneGeometry
}

/** Pixels between a mark and its ring. */
const ROOM = 4

/** A ring around the mark that is selected, or where the keyboard stands. */
export function ItemRing({ lane, item, offset, width, geometry: { height, points, bars }, look }: OnAxis & { look: 'selected' | 'active' }) {
  const left = Math.max(item.left - offset - ROOM, -ROOM)
  const right = Math.min(item.right - offset + ROOM, width + ROOM)
  if (right <= left) return null
  const high = item.track === null ? COUNT + 2 : TRACK + 4
  const top = lane * height + (item.track === null ? points - high / 2 : bars + item.track * TRACK - 2.5)
  return (
    <svg className={style.rings} aria-hidden="true">
      <rect className={style[look]} x={left} y={top} width={right - left} height={high} rx={high / 2} />
    </svg>
  )
}
