import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { openAgreements } from './openAgreements.tsx'

afterEach(cleanup)

const table = () => screen.getByRole('table', { name: /^Documents/ })
const titles = () => within(table()).getAllByRole('rowheader').map(row => within(row).getByRole('link').textContent)
const count = (state: string) => screen.getAllByText(state)[0]?.closest('summary')?.firstChild?.textContent

it('says how many documents state their entry into force, before anything else', async () => {
  await openAgreements()
  expect(screen.getByText(/on record: 6\. .* for 2 of them/)).toBeTruthy()
})

it('lists the newest first and those without a day of signing last', async () => {
  await openAgreements()
  expect(titles()).toEqual(['Protocol on tolls', 'Agreement on the Hale bridge', 'Contract on deliveries of fuel', 'Agreement on road transport', 'Treaty of Friendship', 'Memorandum on archives'])
})

it('sorts by a column, and the address says so', async () => {
  const { user, search } = await openAgreements()
  await user.click(within(table()).getByRole('button', { name: 'Signed' }))
  expect(titles()[0]).toBe('Treaty of Friendship')
  expect(titles().at(-1)).toBe('Memorandum on archives')
  expect(search()).toBe('?sort=signed')
})

it('keeps a signatory chosen when a party is chosen, both in one word of the address', async () => {
  const { user, search } = await openAgreements('?who=cilla-orm')
  expect(titles()).toEqual(['Treaty of Friendship'])
  await user.click(screen.getByRole('checkbox', { name: /^Velmara/ }))
  expect(search()).toBe('?who=cilla-orm~xa')
  expect(titles()).toEqual(['Treaty of Friendship'])
})

it('counts in each facet what the others leave', async () => {
  await openAgreements('?level=intergovernmental')
  const sectors = within(screen.getByRole('group', { name: 'Field' }))
  expect(sectors.getByRole('checkbox', { name: 'Transport 2' })).toBeTruthy()
  expect(sectors.queryByRole('checkbox', { name: /^Culture/ })).toBeNull()
  expect(within(screen.getByRole('group', { name: 'Level' })).getByRole('checkbox', { name: 'treaty between states 1' })).toBeTruthy()
})

it.each([
  ['traktato', 'Treaty of Friendship'],
  ['ULME', 'Treaty of Friendship'],
  ['lorries', 'Agreement on road transport'],
  ['compəny', 'Contract on deliveries of fuel'],
  ['fuel company', 'Contract on deliveries of fuel'],
])('finds %s in titles of their own language, signatories, summaries and parties', async (query, title) => {
  await openAgreements(`?q=${query}`)
  expect(titles()).toEqual([title])
})

it('shows the state of each document on the asked day: signed before the entry into force, in force after', async () => {
  await openAgreements('?force=2021-12-31')
  expect(screen.getByRole('heading', { name: 'In force on 31 December 2021' })).toBeTruthy()
  expect(count('in force, day of entry stated')).toBe('1')
  expect(within(table()).getByRole('row', { name: /Hale bridge/ }).textContent).toContain('signed, entry into force not stated')
})

it('takes a year as its last day', async () => {
  await openAgreements('?force=2022')
  expect(count('in force, day of entry stated')).toBe('2')
})

it('says which filters leave nothing and lifts them', async () => {
  const { user, search, back } = await openAgreements('?level=treaty&q=nonsense')
  expect(screen.queryByRole('table', { name: /^Documents/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: /instead of “nonsense”/ }))
  expect(titles()).toEqual(['Treaty of Friendship'])
  expect(search()).toBe('?level=treaty')
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
  act(back)
  expect(search()).toBe('?level=treaty&q=nonsense')
})

it('says which body is party to what, and with whom', async () => {
  await openAgreements()
  const bodies = screen.getByRole('table', { name: /one document/ })
  const row = within(bodies).getByRole('row', { name: /^Lirsk Fuel Company/ })
  expect(within(row).getByRole('link', { name: 'Contract on deliveries of fuel' })).toBeTruthy()
  expect(within(row).getByText(/^Hale/)).toBeTruthy()
})
