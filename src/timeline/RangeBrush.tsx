import { useRef, type PointerEvent } from 'react'
import { dayAt } from '#domain/dayNumber.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { BrushHandle } from './BrushHandle.tsx'
import { dayOfQuarter, quarterAt } from './quarters.ts'
import { lengthOf, moved, type TimeWindow } from './TimeWindow.ts'
import style from './DensityStrip.module.css'

interface RangeBrushProps {
  bounds: TimeWindow
  window: TimeWindow
  onMove: (window: TimeWindow) => void
  onSettle: (window: TimeWindow, how: 'step' | 'replace') => void
}

/** A pointer that moves less than this was a press, in pixels. */
const STILL = 4

/** Draws the window over the strip: a new one by dragging, the present one by its middle, its ends by two handles. It keeps to quarters. */
export function RangeBrush({ bounds, window, onMove, onSettle }: RangeBrushProps) {
  const words = useWords('timeline')
  const format = useFormat()
  const [first, last] = [quarterAt(bounds.from), quarterAt(bounds.to)]
  const [start, end] = [quarterAt(window.from), quarterAt(window.to)]
  const whole = lengthOf(window) >= lengthOf(bounds)
  const grip = useRef<{ x: number; quarter: number; carried: TimeWindow | null } | null>(null)
  const drawn = useRef<TimeWindow | null>(null)

  const quarterUnder = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return first + Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1) * (last - first)
  }
  const windowTo = (quarter: number): TimeWindow | null => {
    const held = grip.current
    if (!held) return null
    if (held.carried) return moved(held.carried, dayOfQuarter(quarterAt(held.carried.from) + quarter - held.quarter) - held.carried.from, bounds)
    const [low, high] = [Math.floor(Math.min(held.quarter, quarter)), Math.ceil(Math.max(held.quarter, quarter))]
    return { from: dayOfQuarter(low), to: dayOfQuarter(Math.max(high, low + 1)) }
  }
  const letGo = () => {
    if (drawn.current) onSettle(drawn.current, 'step')
    grip.current = null
    drawn.current = null
  }

  return (
    <div
      className={`${style.brush} needs-script no-print`}
      onPointerDown={event => {
        if (event.button !== 0 || event.target !== event.currentTarget) return
        const quarter = quarterUnder(event)
        grip.current = { x: event.clientX, quarter, carried: !whole && quarter > start && quarter < end ? window : null }
      }}
      onPointerMove={event => {
        if (!grip.current || (!drawn.current && Math.abs(event.clientX - grip.current.x) < STILL)) return
        event.currentTarget.setPointerCapture(event.pointerId)
        drawn.current = windowTo(quarterUnder(event))
        if (drawn.current) onMove(drawn.current)
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <BrushHandle label={words.from} min={first} max={last} value={start} text={format.date(dayAt(Math.round(window.from)))} onMove={quarter => onMove(withStart(quarter))} onSettle={(quarter, how) => onSettle(withStart(quarter), how)} />
      <BrushHandle label={words.to} min={first} max={last} value={end} text={format.date(dayAt(Math.round(window.to) - 1))} onMove={quarter => onMove(withEnd(quarter))} onSettle={(quarter, how) => onSettle(withEnd(quarter), how)} />
    </div>
  )

  function withStart(quarter: number): TimeWindow {
    return { from: dayOfQuarter(Math.min(quarter, Math.ceil(end) - 1)), to: window.to }
  }
  function withEnd(quarter: number): TimeWindow {
    return { from: window.from, to: dayOfQuarter(Math.max(quarter, Math.floor(start) + 1)) }
  }
}
