import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '#app/App.tsx'
import { Preparations } from '#app/Preparations.ts'
import { makeQueryClient } from '#app/queryClient.ts'
import { routeOf } from '#app/route.ts'
import { claimFiles } from '#claims/claimFiles.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { compileInventory } from '#facts/compileInventory.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { loadSections } from '#language/sections.ts'
import { turnoverLine } from '#selectors/turnoverLine.ts'
import { asOfIn } from '#url/asOfIn.ts'
import { VIEWS } from '#views/views.ts'
import { giveModalDialogs } from '../modalDialogs.ts'
import { ONE_PAIR } from './openFrame.tsx'

const { files, manifest } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn, turnoverLine, (authored, rows) => [...claimFiles(authored, rows), ['inventory.json', compileInventory([], rows)]])
/** Views and dialogs are fetched when they are asked for. */
const LATER = { timeout: 20_000 }

let asked: string[]

beforeAll(async () => {
  await Promise.all([import('#app/FrameDialogs.tsx'), import('#views/event/EventView.tsx'), loadSections('en', ['search'])])
  giveModalDialogs()
  Element.prototype.scrollIntoView ??= () => {}
})
beforeEach(() => {
  asked = []
  vi.stubGlobal('fetch', async (input: string) => {
    asked.push(input)
    const file = input.endsWith('/manifest.json') ? manifest : files.get(input.replace(`/data/xa-xb/${manifest.hash}/`, ''))
    return file === undefined ? new Response('', { status: 404 }) : Response.json(file)
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The whole page at an address, as the browser starts it. */
async function open(path: string, search = '') {
  const client = makeQueryClient()
  const preparations = new Preparations(client)
  await preparations.begin(path, routeOf(path, ONE_PAIR), asOfIn(search))
  let here = ''
  function Reader() {
    const { pathname, search: said } = useLocation()
    here = pathname + said
    return null
  }
  render(
    <MemoryRouter initialEntries={[path + search]}>
      <App client={client} pairs={ONE_PAIR} preparations={preparations} />
      <Reader />
    </MemoryRouter>,
  )
  await screen.findByRole('heading', { level: 1 })
  return { user: userEvent.setup(), address: () => here }
}

const strip = () => screen.queryByText(/The atlas as it stood on/)?.closest('div')

describe('A page without a day', () => {
  it('fetches nothing of what earlier days need, and says nothing of them', async () => {
    await open('/en/xa-xb/agreements')
    expect(asked.some(url => url.includes('as-of'))).toBe(false)
    expect(strip()).toBeUndefined()
    expect(screen.getAllByRole('link', { name: /bridge/i }).length).toBeGreaterThan(0)
  })
})

describe('A page as of a day', () => {
  it('says which day it shows, and counts what no source dates', async () => {
    await open('/en/xa-xb/sources', '?asof=2021-12-01')
    expect(strip()?.textContent).toContain('1 December 2021')
    expect(strip()?.textContent).toContain('2 sources')
  })

  it('takes a year for its last day', async () => {
    await open('/en/xa-xb/agreements', '?asof=2019')
    expect(strip()?.textContent).toContain('31 December 2019')
  })

  it('does not list what was signed later', async () => {
    await open('/en/xa-xb/agreements', '?asof=2020-03-15')
    expect(screen.queryByRole('link', { name: /bridge/i })).toBeNull()
    expect(screen.getAllByRole('link', { name: /Friendship/ }).length).toBeGreaterThan(0)
  })

  it('says of a later record that it was not known, and leads to it as of today', async () => {
    const { user, address } = await open('/en/xa-xb/events/2021-bridge-summit', '?asof=2020')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not known on 31 December 2020')
    await act(async () => user.click(screen.getByRole('link', { name: 'See what is known of it today' })))
    expect(await screen.findByRole('heading', { level: 1, name: /bridge/i }, LATER)).toBeTruthy()
    expect(address()).toBe('/en/xa-xb/events/2021-bridge-summit')
  })

  it('shows the posts held then', async () => {
    await open('/en/xa-xb/people/ana-velk', '?asof=2010')
    expect(screen.getByText('Minister of Transport')).toBeTruthy()
    expect(screen.queryByText('President of Velmara')).toBeNull()
  })

  it.each(VIEWS.filter(({ path, name }) => !path.includes(':') && name !== 'timeline').map(({ path }) => path))('opens at “%s”: every file has its rule', async path => {
    await open(path === '' ? '/en/xa-xb' : `/en/xa-xb/${path}`, '?asof=2021-12-01')
    expect(strip()?.textContent).toContain('1 December 2021')
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('shows the status that a document had', async () => {
    await open('/en/xa-xb/agreements/2021-bridge-agreement', '?asof=2021-12-01')
    expect(screen.queryByText(/1 February 2022/)).toBeNull()
    cleanup()
    await open('/en/xa-xb/agreements/2021-bridge-agreement', '?asof=2022-02-01')
    expect(screen.getAllByText(/1 February 2022/).length).toBeGreaterThan(0)
  })

  it('goes on in links to other pages, and is lifted by its own', async () => {
    const { user, address } = await open('/en/xa-xb/agreements', '?asof=2019')
    const views = screen.getAllByRole('link', { name: 'People', hidden: true })
    expect(views[0]?.getAttribute('href')).toBe('/en/xa-xb/people?asof=2019')
    await act(async () => user.click(within(strip()!).getByRole('link', { name: 'Back to today' })))
    await waitFor(() => expect(strip()).toBeUndefined(), LATER)
    expect(address()).toBe('/en/xa-xb/agreements')
  })

  it('finds in the search only what was known', async () => {
    const { user } = await open('/en/xa-xb/agreements', '?asof=2020-01-01')
    await user.click(screen.getByRole('link', { name: 'Search' }))
    const field = await screen.findByRole('combobox', { name: /Search/ }, LATER)
    await user.type(field, 'Treaty of Friendship')
    expect(await screen.findByRole('option', { name: /Treaty of Friendship/ }, LATER)).toBeTruthy()
    await user.clear(field)
    await user.type(field, 'Agreement on the Hale bridge')
    expect(screen.queryByRole('option', { name: /Hale bridge/ })).toBeNull()
  })
})

describe('The field for the day', () => {
  it('shows the atlas as of the day that is given, and lifts it again', async () => {
    const { user, address } = await open('/en/xa-xb/agreements')
    const bar = document.querySelector<HTMLElement>('[class*=wide]')!
    await user.click(within(bar).getByText('As of'))
    await user.type(within(bar).getByLabelText('Show the atlas as it stood on'), '2019-05-01')
    await user.click(within(bar).getByRole('button', { name: 'Show' }))
    await vi.waitFor(() => expect(strip()?.textContent).toContain('1 May 2019'), LATER)
    expect(address()).toBe('/en/xa-xb/agreements?asof=2019-05-01')
    await user.click(within(bar).getByText('As of'))
    await user.click(within(bar).getByRole('button', { name: 'today' }))
    await waitFor(() => expect(strip()).toBeUndefined(), LATER)
    expect(address()).toBe('/en/xa-xb/agreements')
  })
})
