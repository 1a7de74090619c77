import { useRef } from 'react'

interface BrushHandleProps {
  label: string
  /** All in quarters. */
  min: number
  max: number
  value: number
  /** The day it stands at. */
  text: string
  onMove: (quarter: number) => void
  onSettle: (quarter: number, how: 'step' | 'replace') => void
}

const YEAR = 4

/** One end of the window: an arrow key is a quarter, Shift with an arrow or a Page key a year; dragging counts once, when it is let go. */
export function BrushHandle({ label, min, max, value, text, onMove, onSettle }: BrushHandleProps) {
  const held = useRef<{ quarter: number | null } | null>(null)
  const letGo = () => {
    if (held.current?.quarter != null) onSettle(held.current.quarter, 'step')
    held.current = null
  }
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={text}
      min={min}
      max={max}
      step={1}
      value={Math.round(value)}
      onPointerDown={() => {
        held.current = { quarter: null }
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onChange={change => {
        const quarter = Number(change.target.value)
        if (!held.current) return onSettle(quarter, 'replace')
        held.current.quarter = quarter
        onMove(quarter)
      }}
      onKeyDown={event => {
        const far = event.key === 'PageUp' || (event.shiftKey && /^Arrow(Right|Up)$/.test(event.key)) ? YEAR : event.key === 'PageDown' || (event.shiftKey && /^Arrow(Left|Down)$/.test(event.key)) ? -YEAR : 0
        if (far === 0) return
        event.preventDefault()
        onSettle(Math.min(Math.max(Math.round(value) + far, min), max), 'replace')
      }}
    />
  )
}
