import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openView } from '../openView.tsx'

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
})
afterEach(cleanup)

const open = (search = '') => openView('timeline', { search })
const listed = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const axis = () => screen.getByRole('application', { name: /Field|Kind|Third country/ })
const row = (title: string) => screen.queryByRole('link', { name: title })

describe('the list', () => {
  it('stands by year, newest first, with how many of each', async () => {
    await open()
    expect(listed()).toEqual(['2024', '2023', '2021', '2020', '2018', '2012', '2004', '2003', '1995', 'Date unknown'])
    expect(screen.getByRole('heading', { name: '2021' }).parentElement?.textContent).toBe('20211 event · 1 document')
  })

  it('holds what touches the days of the address', async () => {
    await open('?t=2012-10-04..2018-01-01')
    expect(listed()).toEqual(['2012'])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Events and documents, 4 October 2012 – 1 January 2018')
  })

  it('keeps a document of which only the year is known for any day of that year', async () => {
    await open('?t=2023-05-01..2023-05-02')
    expect(row('Protocol on tolls')).toBeTruthy()
  })

  it('finds words in titles, and says how many are left', async () => {
    await open()
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find in titles' }), 'bridge')
    expect(listed()).toEqual(['2021'])
    expect(within(screen.getByRole('search')).getByText('1 event, 1 document')).toBeTruthy()
  })

  it('gives what narrowed it to the page of an event, for the way on to the next', async () => {
    await open('?kind=summit~dispute&t=2004-01-01..2022-12-31')
    expect(row('Presidents open the Hale bridge')!.getAttribute('href')).toBe('/en/xa-xb/events/2021-bridge-summit?t=2004-01-01..2022-12-31&kind=summit~dispute')
    cleanup()
    await open('?lane=kind&kind=summit~dispute&t=2004-01-01..2022-12-31&sel=2021-bridge-summit')
    const panel = await screen.findByRole('region', { name: 'Presidents open the Hale bridge' })
    expect(within(panel).getByRole('link', { name: 'The whole record' }).getAttribute('href')).toBe('/en/xa-xb/events/2021-bridge-summit?t=2004-01-01..2022-12-31&kind=summit~dispute')
  })

  it('names each filter that empties it, and lifts it', async () => {
    await open('?y=2020&kind=summit&q=tolls')
    expect(listed()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Drop the words “tolls”' }))
    await userEvent.click(screen.getByRole('button', { name: 'Show all years instead of 2020' }))
    expect(listed()).toEqual(['2021'])
  })
})

describe('the facets', () => {
  it('count what each value would leave, and narrow the list', async () => {
    await open()
    const kinds = within(screen.getByRole('group', { name: 'Kind' }))
    expect(kinds.getByRole('checkbox', { name: 'Accords 2' })).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: 'strained 1' }))
    expect(listed()).toEqual(['2004'])
    expect(kinds.getByRole('checkbox', { name: 'Disputes 1' })).toBeTruthy()
    expect(screen.getByText(/Documents have neither kind nor tone/)).toBeTruthy()
  })
})

describe('the axis', () => {
  it('is one tab stop that says what it shows', async () => {
    await open('?lane=kind')
    expect(axis().getAttribute('aria-label')).toBe('Kind, 1995–2025: 7 events, 6 documents')
    expect(axis().tabIndex).toBe(0)
  })

  it('is walked by keys, and says each mark with its date and lane', async () => {
    await open('?lane=kind')
    axis().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Home}')
    expect(screen.getByText('12 May 1995. Friendship treaty signed. Accords')).toBeTruthy()
  })

  it('opens a mark beside it, and goes on to the next within the filters', async () => {
    await open('?lane=kind&kind=accord~summit')
    axis().focus()
    await userEvent.keyboard('{ArrowRight}{Home}{Enter}')
    const panel = within(screen.getByRole('region', { name: 'Friendship treaty signed' }))
    expect(document.activeElement?.textContent).toBe('Friendship treaty signed')
    expect(panel.getByRole('link', { name: 'The whole record' }).getAttribute('href')).toBe('/en/xa-xb/events/1995-friendship?kind=summit~accord')
    await userEvent.click(panel.getByRole('button', { name: /Later/ }))
    await userEvent.click(within(screen.getByRole('region', { name: 'Fuel contract signed' })).getByRole('button', { name: /Later/ }))
    expect(within(screen.getByRole('region', { name: 'Presidents open the Hale bridge' })).getByRole('button', { name: /Later/ })).toHaveProperty('disabled', true)
  })

  it('opens on the record of the address, also one whose id an event shares', async () => {
    await open('?sel=doc.2018-fuel-contract')
    expect(screen.getByRole('region', { name: 'Contract on deliveries of fuel' })).toBeTruthy()
  })

  it('zooms and moves by buttons, and shows all years again', async () => {
    await open()
    const title = () => screen.getByRole('heading', { level: 1 }).textContent
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(title()).toBe('Events and documents, 2 October 2002 – 1 April 2018')
    await userEvent.click(screen.getByRole('button', { name: 'Later' }))
    expect(title()).not.toContain('2002')
    await userEvent.click(screen.getByRole('button', { name: 'All years' }))
    expect(title()).toBe('Events and documents, 1995–2025')
  })

  it('gives way to the list alone', async () => {
    await open()
    await userEvent.click(screen.getByRole('radio', { name: 'List' }))
    expect(screen.queryByRole('application')).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'List and axis' }))
    expect(axis()).toBeTruthy()
  })
})

describe('the handles of the strip', () => {
  it('move by a quarter, and by a year with Shift', async () => {
    await open()
    const from = screen.getByRole('slider', { name: 'First day shown' })
    expect(from.getAttribute('aria-valuetext')).toBe('1 January 1995')
    from.focus()
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(from.getAttribute('aria-valuetext')).toBe('1 January 1996')
    await userEvent.keyboard('{PageUp}')
    expect(from.getAttribute('aria-valuetext')).toBe('1 January 1997')
    expect(row('Friendship treaty signed')).toBeNull()
  })
})
