import { act, cleanup, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { TimelineView } from '#views/timeline/TimelineView.tsx'
import { Here, madeUp } from '../Here.tsx'

const made = await madeUp(['timeline', 'profiles', 'trade'])

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
})
afterEach(cleanup)

it('draws the picture before what stands under it, and then all', async () => {
  const parts = () => [screen.queryAllByRole('application').length, screen.queryAllByRole('searchbox').length, screen.queryAllByRole('heading', { name: '2021' }).length]
  let first: number[] = []
  function Watcher() {
    useLayoutEffect(() => void (first = parts()), [])
    return null
  }
  await act(async () => {
    render(
      <Here made={made} at="/en/xa-xb/timeline?lane=kind">
        <TimelineView />
        <Watcher />
      </Here>,
    )
  })
  expect(first).toEqual([1, 0, 0])
  expect(parts()).toEqual([1, 1, 1])
})
