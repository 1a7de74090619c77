// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memo } from 'react'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { ChoicesProvider } from '#url/ChoicesProvider.tsx'
import type { ChoicesInHand } from '#url/ChoicesContext.ts'
import { useChoices } from '#url/useChoices.ts'
import { useViewHref } from '#url/useViewHref.ts'

let hand: ChoicesInHand
let hrefOf: ReturnType<typeof useViewHref>
let go: (steps: number) => void
/** Every address that the page had, one after the other. */
let addresses: string[]

function Reader() {
  const location = useLocation()
  const navigate = useNavigate()
  hand = useChoices()
  hrefOf = useViewHref()
  go = steps => void navigate(steps)
  const address = location.pathname + location.search + location.hash
  if (addresses.at(-1) !== address) addresses.push(address)
  return <output>{JSON.stringify(hand.chosen.years)}</output>
}

let drawn = 0
const Follower = memo(function Follower() {
  useChoices()
  drawn++
  return null
})

const KNOWN = { sectors: [{ id: 'energy' }, { id: 'trade' }], voices: [], actors: [] }

const open = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <ChoicesProvider known={KNOWN}>
        <Reader />
        <Follower />
      </ChoicesProvider>
    </MemoryRouter>,
  )
const shown = () => screen.getByRole('status').textContent
const from = (year: number) => ({ years: { from: year, to: null } })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.advanceTimersByTime(10_000)
  addresses = []
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('Choosing', () => {
  it('is a step that Back undoes', () => {
    open('/en/xx-yy/trade')
    act(() => hand.choose({ sectors: ['energy'] }))
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade?sector=energy')
    act(() => go(-1))
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade')
    expect(hand.chosen.sectors).toEqual([])
  })

  it('is no step where nothing changes', () => {
    open('/en/xx-yy/trade?y=2020..2020')
    act(() => hand.choose({ years: { from: 2020, to: 2020 } }))
    expect(addresses).toEqual(['/en/xx-yy/trade?y=2020..2020'])
  })

  it('counts both of two choices made in one moment', () => {
    open('/en/xx-yy/trade')
    act(() => {
      hand.choose({ sectors: ['energy'] })
      hand.choose(from(2010))
    })
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade?y=2010..&sector=energy')
  })
})

describe('What reads the choices', () => {
  it('is drawn once a choice, not again when the address bar has caught up', () => {
    open('/en/xx-yy/trade')
    const before = drawn
    act(() => hand.choose({ flow: 'back' }))
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade?flow=back')
    expect(drawn - before).toBe(1)
  })

  it('finds the very values that it knows where something else was chosen', () => {
    open('/en/xx-yy/trade?y=2001..2005&sector=energy')
    const { chosen } = hand
    const hrefBefore = hrefOf
    act(() => hand.choose({ flow: 'back' }))
    expect(hand.chosen.years).toBe(chosen.years)
    expect(hand.chosen.sectors).toBe(chosen.sectors)
    expect(hrefOf).toBe(hrefBefore)
  })
})

describe('Adjusting', () => {
  it('shows every step of a drag at once and writes at most five a second, as one step of the history', () => {
    open('/en/xx-yy/trade')
    act(() => hand.choose({ table: true }))
    act(() => void vi.advanceTimersByTime(1000))
    const before = addresses.length
    for (let step = 0; step < 300; step++) {
      act(() => hand.adjust(from(1700 + step)))
      expect(shown()).toContain(String(1700 + step))
      act(() => void vi.advanceTimersByTime(10))
    }
    act(() => void vi.advanceTimersByTime(1000))
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade?y=1999..&tbl=1')
    expect(addresses.length - before).toBeLessThanOrEqual(16)
    act(() => go(-1))
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade')
    expect(shown()).toBe('null')
  })

  it('does not write over the page that the reader went back to', () => {
    open('/en/xx-yy/trade?y=2001')
    act(() => hand.choose(from(2002)))
    act(() => hand.adjust(from(2003)))
    act(() => go(-1))
    act(() => void vi.advanceTimersByTime(1000))
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade?y=2001')
    expect(shown()).toContain('"from":2001,"to":2001')
  })

  it('is written before a choice that follows it, and keeps where the address points', () => {
    open('/en/xx-yy/trade#o-row')
    act(() => hand.adjust(from(2001)))
    act(() => void vi.advanceTimersByTime(200))
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade?y=2001..#o-row')
    act(() => hand.adjust(from(2002)))
    act(() => hand.choose({ table: true }))
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade?y=2002..&tbl=1')
    act(() => go(-1))
    expect(addresses.at(-1)).toBe('/en/xx-yy/trade?y=2002..#o-row')
  })
})

describe('Links', () => {
  it('to other views keep years, sectors and as-of day, and nothing else', () => {
    open('/en/xx-yy/trade?y=2020&sector=energy&asof=2021&flow=forth&q=x')
    expect(hrefOf('events/first')).toBe('/en/xx-yy/events/first?y=2020&sector=energy&asof=2021')
    expect(hrefOf('trade', { flow: 'back' })).toBe('/en/xx-yy/trade?y=2020&sector=energy&asof=2021&flow=back')
  })

  it('to this view change what they say and keep the rest', () => {
    open('/en/xx-yy/trade?y=2020&flow=forth')
    expect(hand.hrefWith({ flow: 'turnover' })).toBe('/en/xx-yy/trade?y=2020')
  })

  it('leave out a sector that the data do not have, and say so', () => {
    open('/en/xx-yy/trade?sector=tea~energy')
    expect(hand.notices).toEqual([{ parameter: 'sector', value: 'tea' }])
    expect(hrefOf('events')).toBe('/en/xx-yy/events?sector=energy')
  })
})
