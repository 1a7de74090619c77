import { useLayoutEffect, useState, type RefObject } from 'react'
import { watchSize } from '#ui/watchSize.ts'

/** How wide an element is, in pixels; undefined before it is measured, null wherever nothing is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null | undefined {
  const [width, setWidth] = useState<number | null>()
  useLayoutEffect(() => {
    const place = element.current
    if (!place) return
    return watchSize(place, () => setWidth(place.clientWidth || null))
  }, [element])
  return width
}
