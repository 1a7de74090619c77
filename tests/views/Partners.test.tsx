import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { openView } from './openView.tsx'

afterEach(cleanup)

const table = (name: RegExp) => screen.getByRole('table', { name })

it('lists every definition of the chosen year, printed places as printed and computed ones as computed', async () => {
  await openView('partners', { search: '?y=2024' })
  const rows = within(table(/^Every definition, 2024/)).getAllByRole('row').slice(1)
  const imports = rows.find(row => row.textContent?.startsWith('imports'))!
  expect(imports.textContent).toMatch(/2nd.*Trade Base: computed among 4 partners/)
  expect(within(imports).getByRole('link').getAttribute('href')).toMatch(/^#c-rank-imports/)
})

it('shows who stands above, and draws the line of the partner that is picked', async () => {
  await openView('partners', { search: '?y=2024&measure=trade.imports' })
  const largest = table(/^The largest partners of Velmara by imports, 2024/)
  expect(within(largest).getAllByRole('rowheader').map(cell => cell.textContent)).toEqual(['Ostmark Isles', 'Torrenia', 'Quill', 'Sandry'])
  await userEvent.click(within(largest).getByRole('link', { name: /Ostmark Isles/ }))
  expect(screen.getByRole('figure', { name: 'Ostmark Isles and Velmara: imports by year' })).toBeTruthy()
})

it('turns to the partners of the other side', async () => {
  await openView('partners')
  await userEvent.click(screen.getByRole('radio', { name: 'Torrenia' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which place has Velmara among the partners of Torrenia?')
})

it('says so where nothing gives a place', async () => {
  await openView('partners', { search: '?y=1980' })
  expect(screen.getByText(/^For 1980 no source here prints a place/)).toBeTruthy()
})

it('leaves out a year that the database has no figure for, where a line would bridge it', async () => {
  await openView('partners', { search: '?measure=trade.imports&sel=XE' })
  const figure = screen.getByRole('figure', { name: 'Sandry and Velmara: imports by year' })
  const years = within(figure).getAllByRole('row').find(row => row.textContent?.startsWith('2013'))!
  expect(within(years).getAllByRole('cell')[0]?.textContent).toContain('no figure')
})
