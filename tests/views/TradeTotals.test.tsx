import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { giveModalDialogs } from '../modalDialogs.ts'
import { openTrade } from './openTrade.tsx'

afterEach(cleanup)

let address: string
function Address() {
  const { search } = useLocation()
  address = search
  return null
}

const open = (search = '') => openTrade(search, <Address />)

/** A row of a chart's table: its year and what stands in its cells. */
const row = (table: RegExp, year: string) => within(screen.getByRole('table', { name: table, hidden: true })).getByRole('row', { name: new RegExp(`^${year}`), hidden: true }).textContent

describe('totals of trade', () => {
  it('name in their title the measure, the unit, the period and who counts', async () => {
    await open()
    expect(screen.getByRole('figure', { name: /^Turnover, billion US dollars, \d{4}–\d{4}: Velmara, Torrenia and Trade Base$/ })).toBeDefined()
  })

  it('name in their title nobody who has no figure in these years', async () => {
    await open('?y=2015..2016')
    expect(screen.getByRole('figure', { name: 'Turnover, billion US dollars, 2015–2016: Velmara and Trade Base' })).toBeDefined()
  })

  it('leave parts of years to their own section, and say so', async () => {
    await open()
    expect(screen.getByRole('figure', { name: /^Turnover/ }).textContent).toContain('statements of parts of years stand below')
    expect(within(screen.getByRole('table', { name: /^Turnover/, hidden: true })).queryByText(/January–April/)).toBeNull()
  })

  it('become another unit by one choice, which the address keeps', async () => {
    const user = userEvent.setup()
    await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Shown as' }), 'Change on the year before')
    expect(address).toBe('?unit=change')
    // 1936.2 against 1862.2, and 4.0 as the office prints it: both, each its own.
    expect(row(/^Turnover, change on the year before/, '2024')).toMatch(/\+4%.*also 4\.0%|\+4\.0%.*also 4\.0%/)
  })

  it('name the base year of an index, and take another', async () => {
    const user = userEvent.setup()
    await open('?unit=index')
    await user.selectOptions(screen.getByRole('combobox', { name: '100 in' }), '2019')
    expect(address).toBe('?unit=index&base=2019')
    expect(screen.getByRole('figure', { name: /index, 2019 = 100/ })).toBeDefined()
    expect(row(/index, 2019 = 100/, '2019')).toContain('100')
  })

  it('are a chart a country where they are a share of its output', async () => {
    await open('?unit=gdp')
    expect(screen.getAllByRole('figure', { name: /per cent of gross domestic product/ }).length).toBeGreaterThan(0)
    expect(screen.queryByRole('combobox', { name: '100 in' })).toBeNull()
  })

  it('show a balance in dollars where the address asks for its change, and say why', async () => {
    await open('?flow=balance&unit=change')
    expect(screen.getByRole('figure', { name: /^Balance, billion US dollars/ }).textContent).toContain('A balance has no “Change on the year before”; it is shown in dollars.')
  })

  it('say when the base year asked for cannot be one', async () => {
    await open('?unit=index&base=1950')
    expect(screen.getByRole('figure', { name: /index, \d{4} = 100/ }).textContent).toContain('1950 cannot be the base here')
  })

  it('open the arithmetic of a worked-out figure', async () => {
    const user = userEvent.setup()
    giveModalDialogs()
    await open('?unit=change&tbl=1')
    const [figure] = within(screen.getByRole('table', { name: /^Turnover, change/ })).getAllByRole('link', { name: /^\+/ })
    await user.click(figure!)
    const sheet = await screen.findByRole('dialog', { name: 'Evidence', hidden: true }, { timeout: 30_000 })
    expect(sheet.textContent).toContain('The change from the earlier figure, as a share of it.')
    expect(sheet.textContent).toContain('The rounding of what went in leaves anything between')
  })
})

describe('the same months of years', () => {
  it('are chosen below, stand side by side, and are drawn on the chart', async () => {
    const user = userEvent.setup()
    await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Same months' }), 'January–April (1)')
    expect(address).toBe('?sel=m4')
    expect(within(screen.getByRole('list', { name: 'January–April: Velmara' })).getByRole('link').textContent).toMatch(/^about \$640\sm$/)
    expect(within(screen.getByRole('table', { name: /^Turnover/, hidden: true })).getByText('January–April 2025')).toBeDefined()
  })

  it('are chosen without closing the event or leaving the year that were chosen before', async () => {
    const user = userEvent.setup()
    await open('?sel=2020-border-closed~mirror-2021')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Same months' }), 'January–April (1)')
    expect(address).toBe('?sel=2020-border-closed~mirror-2021~m4')
    expect(screen.getByRole('region', { name: 'Before and after: Border closed' })).toBeDefined()
    await user.click(screen.getByRole('link', { name: /^Close/ }))
    expect(address).toBe('?sel=mirror-2021~m4')
    expect(screen.getByText(/^In 2021 /)).toBeDefined()
  })
})
