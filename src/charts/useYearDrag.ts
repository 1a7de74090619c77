import { useRef, useState, type PointerEvent } from 'react'
import { valueAt, type Interval } from '#scale/linear.ts'
import type { YearSpan } from './YearSeries.ts'

/** A pointer that moves less than this was a click, in pixels. */
const STILL = 8

/** Drawing a range of years over the plot with a mouse or pen. The page's year fields do the same without dragging. */
export function useYearDrag(yearDomain: Interval | null, onRange?: (span: YearSpan) => void) {
  const start = useRef<{ x: number; year: number } | null>(null)
  const dragged = useRef(false)
  const [range, setRange] = useState<YearSpan | null>(null)

  const yearAt = (event: PointerEvent<HTMLElement>, [from, to]: Interval) => {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.round(Math.min(Math.max(valueAt((event.clientX - box.left) / box.width, [from, to]), from + 0.5), to - 0.5))
  }
  const stop = () => {
    start.current = null
    setRange(null)
  }

  return {
    range,
    drag: {
      begin(event: PointerEvent<HTMLElement>) {
        dragged.current = false
        if (!onRange || !yearDomain || event.pointerType === 'touch' || event.button !== 0) return
        start.current = { x: event.clientX, year: yearAt(event, yearDomain) }
      },
      move(event: PointerEvent<HTMLElement>) {
        if (!start.current || !yearDomain || (range === null && Math.abs(event.clientX - start.current.x) < STILL)) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const year = yearAt(event, yearDomain)
        setRange({ from: Math.min(year, start.current.year), to: Math.max(year, start.current.year) })
      },
      end() {
        dragged.current = range !== null
        if (range) onRange?.(range)
        stop()
      },
      cancel: stop,
      /** Whether the click that follows ended a drag and means nothing of its own. */
      justEnded: () => dragged.current,
    },
  }
}
