import { useLayoutEffect, useState, type RefObject } from 'react'

/** How wide an element is, in pixels; undefined before it is measured, null wherever nothing is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null | undefined {
  const [width, setWidth] = useState<number | null>()
  useLayoutEffect(() => {
    const place = element.current
    if (!place) return
    const measure = () => setWidth(place.clientWidth || null)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(place)
    return () => observer.disconnect()
  }, [element])
  return width
}
