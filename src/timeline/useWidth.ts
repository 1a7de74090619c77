import { useLayoutEffect, useState, type RefObject } from 'react'

/** How wide an element is, in pixels; null before it is measured, and wherever nothing is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const place = element.current
    if (!place || typeof ResizeObserver === 'undefined') return
    const measure = () => setWidth(place.clientWidth || null)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(place)
    return () => observer.disconnect()
  }, [element])
  return width
}
