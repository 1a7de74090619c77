import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import events from '../fixtures/data/xa-xb/events.json'
import { openView } from './openView.tsx'

afterEach(cleanup)

const section = (title: string | RegExp) => screen.getByRole('heading', { name: title, level: 2 }).closest('section')!

describe('the page of an event', () => {
  it('names who took part under their country, with the post they signed in that day', async () => {
    await openView('event', { id: '1995-friendship' })
    const side = within(section('Who took part')).getByRole('heading', { level: 3, name: 'Torrenia' }).parentElement!
    expect(side.textContent).toContain('Cilla OrmNegotiator')
    expect(side.textContent).not.toContain('not stated')
  })

  it('sets what was signed there apart', async () => {
    await openView('event', { id: '1995-friendship' })
    expect(within(section(/^Signed or adopted here/)).getAllByRole('link')[0]!.getAttribute('href')).toMatch('/agreements/1995-friendship-treaty')
  })

  it('says where the sources give less than a day', async () => {
    const vague = events.find(({ date }) => date.length === 7)!
    await openView('event', { id: vague.id })
    expect(screen.getByText(/give the month only/)).toBeDefined()
  })

  it('says the figures printed about it in the language of the page, and what nobody has translated as English', async () => {
    await openView('event', { id: '2024-commission', language: 'az' })
    expect(screen.getByText(/^1.250 icazə/).closest('[lang]')).toBeNull()
    cleanup()
    await openView('event', { id: '2024-commission', language: 'ru' })
    expect(screen.getByText(/^1,250 permits/).closest('[lang]')?.getAttribute('lang')).toBe('en')
  })

  it('goes on to the next event of the list that the reader came from, and back to that list', async () => {
    await openView('event', { id: '2012-trade-fair', search: '?kind=summit~exhibition&tone=cooperative' })
    const next = screen.getByRole('link', { name: 'Presidents open the Hale bridge' })
    expect(next.getAttribute('href')).toBe('/en/xa-xb/events/2021-bridge-summit?kind=summit~exhibition&tone=cooperative')
    expect(screen.queryByText(/^← /)).toBeNull()
    expect(screen.getByRole('link', { name: 'Timeline' }).getAttribute('href')).toBe('/en/xa-xb/timeline?kind=summit~exhibition&tone=cooperative')
  })

  it.each([
    ['?t=2012-10-01..2018-12-31', 'Fuel contract signed'],
    ['?q=bridge~x', null],
    ['?q=commission', null],
  ])('under %s goes on to %s', async (search, title) => {
    await openView('event', { id: '2012-trade-fair', search })
    const pager = screen.queryByText(/→$/)
    expect(pager === null ? null : within(pager).getByRole('link').textContent).toBe(title)
  })
})
