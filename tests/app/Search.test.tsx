import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SearchButton } from '#app/SearchButton.tsx'
import { turnSingleKeys } from '#app/shortcuts.ts'
import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import { searchNamesQuery, searchSourcesQuery } from '#facts/queries.ts'
import { loadSections } from '#language/sections.ts'
import { giveModalDialogs } from '../modalDialogs.ts'
import { files, openFrame } from './openFrame.tsx'

beforeAll(async () => {
  // Fetched when asked for; here at once, so that no test waits for it.
  await Promise.all([import('#app/FrameDialogs.tsx'), loadSections('en', ['search'])])
  giveModalDialogs()
  Element.prototype.scrollIntoView ??= () => {}
})
beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  turnSingleKeys(true)
})

async function openSearch(at?: string) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  client.setQueryData(searchNamesQuery('xa-xb').queryKey, files.get('search.json') as SearchNames)
  client.setQueryData(searchSourcesQuery('xa-xb').queryKey, files.get('search-sources.json') as readonly SearchRow[])
  return openFrame(
    <QueryClientProvider client={client}>
      <SearchButton />
    </QueryClientProvider>,
    at,
  )
}
const field = () => screen.findByRole('combobox')
const options = () => screen.getAllByRole('option').map(option => option.textContent)
const activeOption = async () => document.getElementById((await field()).getAttribute('aria-activedescendant') ?? '')?.textContent

describe('the search', () => {
  it('is a link to the list of lists until somebody presses it', async () => {
    await openSearch()
    expect(screen.getByRole('link', { name: 'Search' }).getAttribute('href')).toBe('/en/xa-xb/search')
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('opens at "/", and Enter goes to the first answer with the years kept', async () => {
    const { user, address } = await openSearch('/en/xa-xb/trade?y=2010..2020')
    await user.keyboard('/')
    await user.type(await field(), 'tom harow')
    expect(await screen.findByRole('option', { name: /Tom Harrow/ })).toBeDefined()
    await user.keyboard('{Enter}')
    expect(address()).toBe('/en/xa-xb/people/tom-harrow?y=2010..2020')
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('loses nothing that is typed before its field is there', async () => {
    const { user } = await openSearch()
    await user.keyboard('/tom ha')
    await user.keyboard('{Backspace}arow')
    expect(((await field()) as HTMLInputElement).value).toBe('tom harow')
    expect(await screen.findByRole('option', { name: /Tom Harrow/ })).toBeDefined()
  })

  it('lists answers by kind with their number, and arrows walk through all of them in a round', async () => {
    const { user } = await openSearch()
    await user.click(screen.getByRole('link', { name: 'Search' }))
    await user.type(await field(), 'bridge')
    await screen.findAllByRole('option')
    const groups = screen.getAllByRole('group')
    expect(groups.length).toBeGreaterThan(0)
    for (const group of groups) {
      const heading = document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''
      const shown = within(group).getAllByRole('option').length
      expect(Number(/\d+$/.exec(heading)?.[0])).toBeGreaterThanOrEqual(Math.min(shown, 5))
    }
    const all = options()
    expect(await activeOption()).toBe(all[0])
    await user.keyboard('{ArrowUp}')
    expect(await activeOption()).toBe(all.at(-1))
    await user.keyboard('{ArrowDown}')
    expect(await activeOption()).toBe(all[0])
  })

  it('says how many there are, and says so when there is none', async () => {
    const { user } = await openSearch()
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await field(), 'tom harrow')
    expect((await screen.findByText(/^\d+ results?$/)).getAttribute('role')).toBe('status')
    await user.clear(await field())
    await user.type(await field(), '<b>qqq</b>zzzzz')
    expect(await screen.findByText(/Nothing found for “<b>qqq<\/b>zzzzz”/)).toBeDefined()
  })

  it('is cleared by the first Escape', async () => {
    const { user } = await openSearch()
    await user.keyboard('/')
    await user.type(await field(), 'tom')
    await user.keyboard('{Escape}')
    expect(((await field()) as HTMLInputElement).value).toBe('')
  })

  it('offers what else was opened lately before anything is typed', async () => {
    localStorage.setItem('dyad-atlas-recent-xa-xb', 'people/tom-harrow\npeople/nobody\n<script>')
    const { user } = await openSearch()
    await user.keyboard('/')
    await field()
    expect(await screen.findByRole('option', { name: /Tom Harrow/ })).toBeDefined()
    expect(screen.getAllByRole('option').map(option => option.getAttribute('href'))).toEqual(['/en/xa-xb/people/tom-harrow'])
  })

  it('finds a view by its name', async () => {
    const { user, address } = await openSearch()
    await user.keyboard('/')
    await user.type(await field(), 'timeline')
    await screen.findAllByRole('option')
    await user.keyboard('{Enter}')
    expect(address()).toBe('/en/xa-xb/timeline')
  })
})

describe('the list of keys', () => {
  it('opens at "?" and turns the keys off that stand alone', async () => {
    const { user } = await openSearch()
    await user.keyboard('?')
    await user.click(await screen.findByRole('checkbox', { name: /Shortcuts of a single key/ }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.keyboard('?/')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(await field()).toBeDefined()
  })
})
