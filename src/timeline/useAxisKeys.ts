import { useState, type KeyboardEvent } from 'react'
import { itemAt, moveAxisCursor, type AxisCursor } from './axisCursor.ts'
import type { PlacedItem } from './PlacedItem.ts'
import { lengthOf, moved, zoomed, type TimeWindow } from './TimeWindow.ts'

interface AxisKeys {
  readonly placed: readonly (readonly PlacedItem[])[]
  readonly perDay: number
  readonly bounds: TimeWindow
  readonly window: TimeWindow
  open(item: PlacedItem): void
  onSettle(window: TimeWindow, how: 'step' | 'replace'): void
}

/** A turn of the zoom keys, and the part of a window that Shift with an arrow moves. */
const ZOOM = 0.6
const SHIFT = 0.2

/** Arrows walk the marks and the window follows; Shift with arrows and Page keys move the window, + − and 0 zoom, Enter opens, Escape leaves. */
export function useAxisKeys({ placed, perDay, bounds, window, open, onSettle }: AxisKeys) {
  const [cursor, setCursor] = useState<AxisCursor | null>(null)
  const [byKeys, setByKeys] = useState(false)
  const item = itemAt(placed, cursor)
  const active = cursor && item ? { lane: cursor.lane, item } : null
  const middle = item ? bounds.from + (item.left + item.right) / 2 / perDay : (window.from + window.to) / 2
  const inView = middle >= window.from && middle <= window.to

  const moveWindow = (key: string, shift: boolean): TimeWindow | null => {
    const length = lengthOf(window)
    const zoom = (factor: number) => zoomed(window, factor, inView ? (middle - window.from) / length : 0.5, bounds)
    if (key === '+' || key === '=') return zoom(ZOOM)
    if (key === '-' || key === '_') return zoom(1 / ZOOM)
    if (key === '0') return bounds
    if (key === 'PageUp' || key === 'PageDown') return moved(window, key === 'PageUp' ? -length : length, bounds)
    if (shift && (key === 'ArrowLeft' || key === 'ArrowRight')) return moved(window, (key === 'ArrowLeft' ? -1 : 1) * length * SHIFT, bounds)
    return null
  }

  /** Brings the window to a mark that is outside it. */
  const follow = (next: AxisCursor) => {
    const target = itemAt(placed, next)
    if (!target) return
    const at = bounds.from + (target.left + target.right) / 2 / perDay
    if (at < window.from || at > window.to) onSettle(moved(window, at - (window.from + window.to) / 2, bounds), 'replace')
  }

  return {
    active,
    /** True while the keys move it: then it is said and ringed. */
    byKeys,
    /** The pointer has taken a mark: the keys go on from there. */
    take({ lane, item: taken }: { lane: number; item: PlacedItem }) {
      setByKeys(false)
      setCursor({ lane, key: taken.marks[0].key })
    },
    /** The focus has left: nothing is ringed or said any more. */
    leave: () => setByKeys(false),
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') {
        setCursor(null)
        event.currentTarget.blur()
        return
      }
      if ((event.key === 'Enter' || event.key === ' ') && item) {
        event.preventDefault()
        open(item)
        return
      }
      const nextWindow = moveWindow(event.key, event.shiftKey)
      const next = nextWindow ? undefined : moveAxisCursor(placed, cursor, event.key, (window.from + window.to) / 2 * perDay - bounds.from * perDay)
      if (!nextWindow && next === undefined) return
      event.preventDefault()
      setByKeys(true)
      if (nextWindow) onSettle(nextWindow, 'replace')
      else if (next) {
        setCursor(next)
        follow(next)
      }
    },
  }
}
