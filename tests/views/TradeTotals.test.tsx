import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Core } from '#domain/compiled.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { observationsQuery } from '#facts/queries.ts'
import { readDyad } from '#facts/readDyad.ts'
import { CoreContext } from '#facts/useCore.ts'
import { orderIn } from '#language/collation.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { loadSections, type LoadedWords } from '#language/sections.ts'
import { TradeView } from '#views/trade/TradeView.tsx'

let files: Map<string, unknown>
let words: LoadedWords
beforeAll(async () => {
  files = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn).files
  words = await loadSections('en', ['trade', 'totals', 'impact', 'mirror', 'charts', 'evidence', 'records', 'shell', 'vocabulary', 'products', 'basket'])
})
afterEach(cleanup)

let address: string
function Address() {
  const { search } = useLocation()
  address = search
  return null
}

function open(search = '') {
  const client = new QueryClient()
  for (const topic of ['trade', 'products', 'indicators'] as const) {
    client.setQueryData(observationsQuery('xa-xb', topic).queryKey, decodeObservations(JSON.parse(JSON.stringify(files.get(`observations/${topic}.json`))) as EncodedObservations))
  }
  render(
    <QueryClientProvider client={client}>
      <LanguageProvider language="en" words={words}>
        <CoreContext value={files.get('core.en.json') as Core}>
          <MemoryRouter initialEntries={[`/en/xa-xb/trade${search}`]}>
            <TradeView />
            <Address />
          </MemoryRouter>
        </CoreContext>
      </LanguageProvider>
    </QueryClientProvider>,
  )
}

/** A row of a chart's table: its year and what stands in its cells. */
const row = (table: RegExp, year: string) => within(screen.getByRole('table', { name: table, hidden: true })).getByRole('row', { name: new RegExp(`^${year}`), hidden: true }).textContent

describe('totals of trade', () => {
  it('name in their title the measure, the unit, the period and who counts', () => {
    open()
    expect(screen.getByRole('figure', { name: /^Turnover, billion US dollars, \d{4}–\d{4}: Velmara, Torrenia and Trade Base$/ })).toBeDefined()
  })

  it('leave parts of years to their own section, and say so', () => {
    open()
    expect(screen.getByRole('figure', { name: /^Turnover/ }).textContent).toContain('statements of parts of years stand below')
    expect(within(screen.getByRole('table', { name: /^Turnover/, hidden: true })).queryByText(/January–April/)).toBeNull()
  })

  it('become another unit by one choice, which the address keeps', async () => {
    const user = userEvent.setup()
    open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Shown as' }), 'Change on the year before')
    expect(address).toBe('?unit=change')
    // 1936.2 against 1862.2, and 4.0 as the office prints it: both, each its own.
    expect(row(/^Turnover, change on the year before/, '2024')).toMatch(/\+4%.*also 4\.0%|\+4\.0%.*also 4\.0%/)
  })

  it('name the base year of an index, and take another', async () => {
    const user = userEvent.setup()
    open('?unit=index')
    await user.selectOptions(screen.getByRole('combobox', { name: '100 in' }), '2019')
    expect(address).toBe('?unit=index&base=2019')
    expect(screen.getByRole('figure', { name: /index, 2019 = 100/ })).toBeDefined()
    expect(row(/index, 2019 = 100/, '2019')).toContain('100')
  })

  it('are a chart a country where they are a share of its output', () => {
    open('?unit=gdp')
    expect(screen.getAllByRole('figure', { name: /per cent of gross domestic product/ }).length).toBeGreaterThan(0)
    expect(screen.queryByRole('combobox', { name: '100 in' })).toBeNull()
  })

  it('show a balance in dollars where the address asks for its change, and say why', () => {
    open('?flow=balance&unit=change')
    expect(screen.getByRole('figure', { name: /^Balance, billion US dollars/ }).textContent).toContain('A balance has no “Change on the year before”; it is shown in dollars.')
  })

  it('say when the base year asked for cannot be one', () => {
    open('?unit=index&base=1950')
    expect(screen.getByRole('figure', { name: /index, \d{4} = 100/ }).textContent).toContain('1950 cannot be the base here')
  })

  it('open the arithmetic of a worked-out figure', async () => {
    const user = userEvent.setup()
    HTMLDialogElement.prototype.showModal ??= function () {
      this.open = true
    }
    open('?unit=change&tbl=1')
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
    open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Same months' }), 'January–April (1)')
    expect(address).toBe('?sel=m4')
    expect(within(screen.getByRole('list', { name: 'January–April: Velmara' })).getByRole('link').textContent).toMatch(/^about \$640\sm$/)
    expect(within(screen.getByRole('table', { name: /^Turnover/, hidden: true })).getByText('January–April 2025')).toBeDefined()
  })
})
