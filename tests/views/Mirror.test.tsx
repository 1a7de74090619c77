import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openTrade } from './openTrade.tsx'

// The made-up document does not lay out, so it cannot scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => {}
})
afterEach(cleanup)

const section = (name: RegExp) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!)
const mirror = () => section(/^Two reports of one flow/)
const statements = () => section(/^All statements of one quantity/)
const openTable = () => userEvent.click(mirror().getByText(/^Table: both reports by year \(\d+\) and the gaps \(\d+\)$/))
/** Figures hold no-break spaces. */
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const said = () => plain(mirror().getByText(/^In \d{4} /))

describe('the mirror of a flow', () => {
  it('says in words what each side reports in the latest year, the gap, and who reports more', async () => {
    await openTrade('?flow=back')
    // The second's exports of 1,352 by its own count against the first's imports of 1,263.3: less on the importer's side.
    expect(said()).toContain('$1.2633 bn')
    expect(said()).toContain('$1.352 bn')
    expect(said()).toMatch(/The gap is \$89 m, 6\.8% of their mean; the higher report is that of Torrenia/)
  })

  it('is walked by year, and the year is in hand', async () => {
    await openTrade('?flow=forth')
    await userEvent.click(mirror().getByRole('radio', { name: '2020: both report' }))
    expect(said()).toMatch(/^In 2020 .*\$455\.4 m.*\$428 m/)
    expect(mirror().getByRole('radio', { name: '2020: both report' })).toHaveProperty('checked', true)
  })

  it('opens on the year of the address, or on the only year that is shown', async () => {
    await openTrade('?flow=forth&sel=mirror-2021')
    expect(said()).toMatch(/^In 2021 /)
    cleanup()
    await openTrade('?flow=forth&y=2019')
    expect(said()).toMatch(/^In 2019 /)
  })

  it('says so where only one side reports', async () => {
    await openTrade('?flow=back&sel=mirror-2016')
    expect(said()).toMatch(/^In 2016 only one report is known here: Velmara, \$760\.2 m/)
    expect(mirror().getByText('Not reported by one side')).toBeTruthy()
  })

  it('names the database where its record stands in for a silent side', async () => {
    await openTrade('?flow=forth&sel=mirror-2016')
    expect(mirror().getByRole('radio', { name: '2016: both, Torrenia by a database', checked: true })).toBeTruthy()
    expect(mirror().getByText(/^Torrenia has no statement of its own here/).textContent).toContain('Trade Base')
  })

  it('ticks a reason with the statement that speaks for it, and lists the others as without evidence', async () => {
    await openTrade('?flow=forth&sel=mirror-2024')
    const ticked = mirror().getByText(/^Freight and insurance: imports/).closest('li')!
    expect(within(ticked).getByRole('link', { name: /^\$633\sm$/ })).toBeTruthy()
    expect(mirror().getByText('Re-exports').closest('ul')?.previousElementSibling?.textContent).toBe('No evidence here')
  })

  it('has a table of what is drawn, with the gap both ways', async () => {
    await openTrade('?flow=forth')
    expect(mirror().getByRole('table').closest('details')?.open).toBe(false)
    await openTable()
    expect(mirror().getByRole('table').closest('details')?.open).toBe(true)
    const row = mirror().getByRole('rowheader', { name: 'All statements, 2024' }).closest('tr')!
    expect(within(row).getAllByRole('cell').map(plain)).toEqual(['$672.9 m', '$633 m', '−$40 m', '−6.1%', 'other way', 'both report'])
  })

  it('reads out both reports and the gap of the year that the keys walk to, in either drawing', async () => {
    const user = userEvent.setup()
    await openTrade('?flow=forth')
    const [reports, gaps] = mirror().getAllByRole('application')
    for (const drawing of [reports, gaps]) {
      drawing?.focus()
      await user.keyboard('{End}')
      const terms = [...(drawing?.closest('figure')?.querySelectorAll('dl') ?? [])].map(plain)
      expect(terms.at(drawing === reports ? 0 : 1)).toMatch(/^2024.*Velmara\s*\$672\.9 m.*Torrenia\s*\$633 m/)
      expect(terms.at(drawing === reports ? 0 : 1)).toMatch(/gap, % of the mean of the two\s*−6\.1% \(−\$40 m\)/)
    }
  })

  it('assumes no freight for a turnover, and sends a balance to its flows', async () => {
    await openTrade()
    expect(mirror().getByText(/no band is assumed/)).toBeTruthy()
    cleanup()
    await openTrade('?flow=balance')
    expect(mirror().getAllByRole('link').map(link => link.textContent)).toEqual(['Velmara → Torrenia', 'Torrenia → Velmara'])
  })
})

describe('all statements of one quantity', () => {
  it('are those of the year in hand, with their spread', async () => {
    await openTrade('?sel=mirror-2021')
    expect(statements().getByText('turnover, 2021')).toBeTruthy()
    expect(plain(statements().getByText(/^Largest less smallest/))).toBe('Largest less smallest: $38 m, 2.4% of the mean of these two.')
    expect(statements().getByText('more than $1.5 bn')).toBeTruthy()
  })

  it('say which one each line takes', async () => {
    await openTrade('?sel=mirror-2021')
    const row = statements().getByText('$1.591 bn').closest('li')!
    expect(row.textContent).toMatch(/The line “Torrenia” passes here: an office that counts stands before/)
  })

  it('are one click from the table of gaps', async () => {
    await openTrade('?flow=forth')
    await openTable()
    await userEvent.click(mirror().getByRole('link', { name: 'All statements, 2019' }))
    expect(statements().getByText('Velmara → Torrenia, 2019')).toBeTruthy()
  })

  it('are those of the quantity that a statement of the address names', async () => {
    await openTrade('?sel=of-2024-q3-xa-turnover')
    expect(statements().getByText(/3rd quarter of 2024/)).toBeTruthy()
    await userEvent.click(statements().getByRole('link', { name: 'Show the statements of the chosen year instead' }))
    expect(statements().queryByText(/3rd quarter of 2024/)).toBeNull()
  })
})
