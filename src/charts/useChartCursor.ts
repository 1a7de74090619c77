import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { moveCursor, nearestFigure, type Cursor } from './chartCursor.ts'
import type { ChartLayout } from './layoutOf.ts'
import type { SortedPoint } from './placedSeries.ts'
import type { YearPoint, YearSeries } from './YearSeries.ts'

/** How near a click must be to a figure to open it, in pixels. */
const REACH = 28

interface Active extends SortedPoint {
  readonly cursor: Cursor
  readonly series: YearSeries
}

/** Which figure is active, and what pointer and keys do to it. The chart is one tab stop; arrows, Home, End and Page keys walk its figures. */
export function useChartCursor(layout: ChartLayout | null, onOpen?: (point: YearPoint, series: YearSeries) => void, columns = false) {
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [byKeys, setByKeys] = useState(false)
  const [touched, setTouched] = useState(false)
  const placed = layout?.series ?? []
  const active = activeOf(placed, cursor)

  const nearest = (event: PointerEvent<HTMLElement> | { currentTarget: HTMLElement; clientX: number; clientY: number }) => {
    const box = event.currentTarget.getBoundingClientRect()
    if (!layout || !box.width) return null
    const at = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height, width: box.width, height: box.height }
    return nearestFigure(placed, layout, at, columns)
  }

  return {
    active,
    /** True while the keys move it: then it is announced. */
    byKeys,
    handlers: {
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const found = nearest(event)
        if (!found) return
        setByKeys(false)
        if (!cursor || found.cursor.series !== cursor.series || found.cursor.step !== cursor.step) setCursor(found.cursor)
      },
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const found = nearest(event)
        const same = found?.cursor.series === cursor?.series && found?.cursor.step === cursor?.step
        // A finger has no hover: its first touch shows the figure, the second opens it.
        setTouched(event.pointerType === 'touch' && !same)
        if (found) setCursor(found.cursor)
      },
      onClick(event: { currentTarget: HTMLElement; clientX: number; clientY: number }) {
        const found = nearest(event)
        const at = found && activeOf(placed, found.cursor)
        if (at && found.distance <= REACH && !touched) onOpen?.(at.point, at.series)
      },
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key === 'Escape') {
          setCursor(null)
          event.currentTarget.blur()
          return
        }
        if ((event.key === 'Enter' || event.key === ' ') && active) {
          event.preventDefault()
          onOpen?.(active.point, active.series)
          return
        }
        const next = moveCursor(placed, cursor, event.key)
        if (!next) return
        event.preventDefault()
        setByKeys(true)
        setCursor(next)
      },
    },
  }
}

function activeOf(placed: ChartLayout['series'], cursor: Cursor | null): Active | null {
  if (!cursor) return null
  const one = placed[cursor.series]
  const step = one?.walk[cursor.step]
  return one && step ? { ...step, cursor, series: one.series } : null
}
