import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import { lengthOf, moved, zoomed, type TimeWindow } from './TimeWindow.ts'

/** A pointer that moves less than this was a press, in pixels. */
const STILL = 5
/** The wheel has no end: after so long without a turn it is over. */
const WHEEL_REST_MS = 250

interface GestureWays {
  readonly window: TimeWindow
  readonly bounds: TimeWindow
  /** Pixels a day. */
  readonly perDay: number
  /** While it moves. */
  onMove(window: TimeWindow): void
  /** Let go: `step` is one that Back undoes. */
  onSettle(window: TimeWindow, how: 'step' | 'replace'): void
}

/** Dragging pans, two fingers and the wheel with Ctrl or ⌘ zoom. The wheel alone scrolls the page, and so does one finger up and down. */
export function useTimeGestures(pad: RefObject<HTMLElement | null>, ways: GestureWays) {
  const now = useRef(ways)
  useEffect(() => {
    now.current = ways
  })
  const pointers = useRef(new Map<number, number>())
  const grip = useRef<{ window: TimeWindow; from: number; spread: number } | null>(null)
  const dragged = useRef(false)

  useEffect(() => {
    const place = pad.current
    if (!place) return
    let rest: ReturnType<typeof setTimeout> | undefined
    let turned: TimeWindow | null = null
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const box = place.getBoundingClientRect()
      const { window, bounds, perDay, onMove } = now.current
      const lines = event.deltaMode === 1 ? 16 : 1
      turned = zoomed(turned ?? window, Math.exp(Math.min(Math.max(event.deltaY * lines, -100), 100) / 300), (event.clientX - box.left) / (perDay * lengthOf(window)), bounds)
      onMove(turned)
      clearTimeout(rest)
      rest = setTimeout(() => {
        if (turned) now.current.onSettle(turned, 'replace')
        turned = null
      }, WHEEL_REST_MS)
    }
    // React's own wheel listener is passive, and could not keep the browser from zooming the page.
    place.addEventListener('wheel', wheel, { passive: false })
    return () => {
      clearTimeout(rest)
      place.removeEventListener('wheel', wheel)
    }
  }, [pad])

  const places = () => [...pointers.current.values()]
  const middle = () => places().reduce((sum, x) => sum + x, 0) / pointers.current.size
  const spread = () => Math.max(...places()) - Math.min(...places())
  const last = useRef<TimeWindow | null>(null)
  const hold = (window: TimeWindow) => {
    grip.current = pointers.current.size > 0 ? { window, from: middle(), spread: spread() } : null
  }
  const letGo = (event: PointerEvent<HTMLElement>) => {
    if (!pointers.current.delete(event.pointerId)) return
    const { window, onSettle } = now.current
    if (pointers.current.size > 0) return hold(last.current ?? window)
    grip.current = null
    if (last.current) onSettle(last.current, 'step')
    last.current = null
  }

  return {
    /** Whether the click that follows ended a drag and means nothing of its own. */
    justDragged: () => dragged.current,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return
        if (pointers.current.size === 0) dragged.current = false
        pointers.current.set(event.pointerId, event.clientX)
        hold(last.current ?? now.current.window)
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const held = grip.current
        if (!held || !pointers.current.has(event.pointerId)) return
        pointers.current.set(event.pointerId, event.clientX)
        if (!dragged.current && Math.abs(middle() - held.from) < STILL && Math.abs(spread() - held.spread) < STILL) return
        if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId)
        dragged.current = true
        const box = event.currentTarget.getBoundingClientRect()
        const { bounds, perDay, window, onMove } = now.current
        const wide = perDay * lengthOf(window)
        const scaled = held.spread > 0 ? zoomed(held.window, held.spread / Math.max(spread(), 1), (held.from - box.left) / wide, bounds) : held.window
        last.current = moved(scaled, ((held.from - middle()) / wide) * lengthOf(scaled), bounds)
        onMove(last.current)
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
  }
}
