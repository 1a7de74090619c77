import { useCallback, useLayoutEffect, useState, type ComponentType, type RefObject } from 'react'
import { watchSize } from '#ui/watchSize.ts'
import type { LiveYearLinesProps } from './LiveYearLines.tsx'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Brings the live drawing once the reader reaches for the chart, and the plot's size while it stands.
 * A plain import and state, no Suspense: a revealed boundary would be held back for 300 ms. If the chunk does not come, the still drawing stays.
 */
export function useLiveDrawing(plot: RefObject<HTMLElement | null>, wanted: boolean) {
  const [Live, setLive] = useState<ComponentType<LiveYearLinesProps> | null>(null)
  const [size, setSize] = useState<Size | null>(null)
  const bring = useCallback(() => {
    if (!wanted) return
    import('./LiveYearLines.tsx').then(
      ({ default: drawing }) => setLive(() => drawing),
      () => setLive(null),
    )
  }, [wanted])

  useLayoutEffect(() => {
    const element = plot.current
    if (!Live || !element) return undefined
    const measure = () => {
      const { width, height } = element.getBoundingClientRect()
      setSize(width && height ? { width, height } : null)
    }
    return watchSize(element, measure)
  }, [Live, plot])

  return { bring, live: Live && size ? { Live, size } : null }
}
