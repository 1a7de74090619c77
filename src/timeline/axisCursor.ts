import type { PlacedItem } from './PlacedItem.ts'

/** Where the keyboard stands on the axis: a lane and a mark in it, which keeps its place when marks regroup. */
export interface AxisCursor {
  readonly lane: number
  readonly key: string
}

type Lanes = readonly (readonly PlacedItem[])[]

const middle = ({ left, right }: PlacedItem) => (left + right) / 2

export function itemAt(lanes: Lanes, cursor: AxisCursor | null): PlacedItem | null {
  return (cursor && lanes[cursor.lane]?.find(({ marks }) => marks.some(({ key }) => key === cursor.key))) ?? null
}

/** The item whose middle is nearest to `x`, in one lane. */
function nearest(items: readonly PlacedItem[], x: number): PlacedItem | null {
  return items.reduce<PlacedItem | null>((best, item) => (best === null || Math.abs(middle(item) - x) < Math.abs(middle(best) - x) ? item : best), null)
}

/** Where a key leads; undefined for keys that do not move the cursor. Without a cursor the first key goes to the mark nearest to `x`. */
export function moveAxisCursor(lanes: Lanes, cursor: AxisCursor | null, key: string, x: number): AxisCursor | null | undefined {
  const to = (lane: number, item: PlacedItem | null | undefined): AxisCursor | null => (item ? { lane, key: item.marks[0].key } : cursor)
  const at = itemAt(lanes, cursor)
  if (!cursor || !at) {
    if (!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)) return undefined
    const lane = lanes.findIndex(items => items.length > 0)
    return lane < 0 ? null : to(lane, nearest(lanes[lane]!, x))
  }
  const items = lanes[cursor.lane]!
  const step = (by: number) => to(cursor.lane, items[items.indexOf(at) + by])
  const across = (by: 1 | -1) => {
    for (let lane = cursor.lane + by; lanes[lane]; lane += by) if (lanes[lane]!.length > 0) return to(lane, nearest(lanes[lane]!, middle(at)))
    return cursor
  }
  switch (key) {
    case 'ArrowLeft': return step(-1)
    case 'ArrowRight': return step(1)
    case 'ArrowUp': return across(-1)
    case 'ArrowDown': return across(1)
    case 'Home': return to(cursor.lane, items[0])
    case 'End': return to(cursor.lane, items.at(-1))
    default: return undefined
  }
}
