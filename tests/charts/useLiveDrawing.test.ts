import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useLiveDrawing } from '#charts/useLiveDrawing.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function plotOf(width: number, height: number) {
  const element = document.createElement('div')
  element.getBoundingClientRect = () => new DOMRect(0, 0, width, height)
  return { current: element }
}

function reachedFor(plot: { current: HTMLElement }, wanted = true) {
  const { result } = renderHook(() => useLiveDrawing(plot, wanted))
  act(() => result.current.bring())
  return result
}

describe('the live drawing of a chart', () => {
  it('stands, at the plot\'s size, where the browser tells of no later sizes', async () => {
    vi.stubGlobal('ResizeObserver', undefined)
    const result = reachedFor(plotOf(640, 320))
    await waitFor(() => expect(result.current.live?.size).toEqual({ width: 640, height: 320 }))
  })

  it('follows the plot as it grows', async () => {
    const heard: (() => void)[] = []
    vi.stubGlobal('ResizeObserver', class {
      constructor(tell: () => void) { heard.push(tell) }
      observe() {}
      disconnect() {}
    })
    const plot = plotOf(640, 320)
    const result = reachedFor(plot)
    await waitFor(() => expect(result.current.live).not.toBeNull())
    plot.current.getBoundingClientRect = () => new DOMRect(0, 0, 900, 320)
    act(() => heard.forEach(tell => tell()))
    expect(result.current.live?.size).toEqual({ width: 900, height: 320 })
  })

  it('leaves the still one where nothing is laid out, and where none is wanted', async () => {
    const unseen = reachedFor(plotOf(0, 0))
    const unwanted = reachedFor(plotOf(640, 320), false)
    await act(() => import('#charts/LiveYearLines.tsx'))
    expect(unseen.current.live).toBeNull()
    expect(unwanted.current.live).toBeNull()
  })
})
