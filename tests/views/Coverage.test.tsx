import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { openView } from './openView.tsx'

afterEach(cleanup)

const table = (shown: string) => screen.getByRole('grid', { name: `Coverage by year and topic: ${shown}` })

/** The cell of a year under a topic. */
function cell(shown: string, year: string, topic: string): HTMLElement {
  const column = within(table(shown)).getAllByRole('columnheader').findIndex(header => header.textContent === topic)
  const row = within(table(shown)).getByRole('rowheader', { name: year }).closest('tr')!
  return row.children[column] as HTMLElement
}

const choice = (name: string) => screen.getByRole('radio', { name })

describe('the grid of coverage', () => {
  it('counts what is held of a topic in a year and leads to it', async () => {
    await openView('data')
    const trade = within(cell('figures', '2021', 'Trade between the two')).getByRole('link', { name: 'Trade between the two, 2021, figures: 10' })
    expect(trade.getAttribute('href')).toBe('/en/xa-xb/trade?y=2021')
    expect(within(cell('figures', '2021', 'Indicators: culture')).getByRole('link').getAttribute('href')).toBe('/en/xa-xb/sectors/culture?y=2021')
    expect(within(cell('figures', '2018', 'Events')).getByRole('link', { name: 'Events, 2018, figures: 1' }).getAttribute('href')).toBe('/en/xa-xb/timeline?y=2018')
  })

  it('leaves blank what nobody counted, never zero', async () => {
    await openView('data')
    expect(cell('figures', '2019', 'Events').textContent).toBe('')
    expect(within(table('figures')).getAllByRole('cell').map(({ textContent }) => textContent)).not.toContain('0')
    expect(screen.getByText(/A blank cell is no zero/)).toBeDefined()
  })

  it('has a place for documents without a date', async () => {
    await openView('data')
    expect(cell('figures', 'no date', 'Documents').textContent).toBe('1')
  })

  it('shows independent publishers, the primary share and the newest source instead', async () => {
    await openView('data')
    const user = userEvent.setup()
    await user.click(choice('Publishers'))
    expect(cell('publishers', '2021', 'Trade between the two').textContent).toBe('4')
    await user.click(choice('Primary'))
    expect(cell('primary', '2021', 'Trade between the two').textContent).toBe('90%')
    expect(cell('primary', '2021', 'Indicators: culture').textContent).toBe('0%')
    expect(cell('primary', '2021', 'Events').textContent).toBe('')
    await user.click(choice('Newest source'))
    expect(cell('newest source', '2018', 'Events').textContent).toBe('2021')
    expect(cell('newest source', '2003', 'Documents').textContent).toBe('–')
  })

  it('leads nowhere from single figures that no page has together, and reads them out', async () => {
    await openView('data')
    const world = cell('figures', '2020', 'Trade with the world by product')
    expect(within(world).queryByRole('link')).toBeNull()
    expect(world.getAttribute('aria-label')).toBe(`Trade with the world by product, 2020, figures: ${world.textContent}`)
  })

  it('is one stop of the Tab key, and arrows lead over what is blank', async () => {
    await openView('data')
    const user = userEvent.setup()
    const stops = () => Array.from(table('figures').querySelectorAll<HTMLElement>('a, td[tabindex]')).filter(({ tabIndex }) => tabIndex === 0)
    const focused = () => document.activeElement?.getAttribute('aria-label')
    expect(stops()).toHaveLength(1)
    stops()[0]?.focus()
    await user.keyboard('{Control>}{Home}{/Control}')
    const start = focused()
    await user.keyboard('{ArrowDown}')
    expect(focused()).not.toBe(start)
    expect(focused()?.split(', ')[0]).toBe(start?.split(', ')[0])
    await user.keyboard('{End}')
    const end = focused()
    await user.keyboard('{Home}')
    expect(focused()?.split(', ')[1]).toBe(end?.split(', ')[1])
    await user.keyboard('{ArrowRight}{ArrowLeft}{ArrowUp}')
    expect(focused()).toBe(start)
    await user.keyboard('{Control>}{End}{/Control}')
    expect(focused()).toMatch(/, no date, /)
    expect(stops()).toEqual([document.activeElement])
  })

  it('opens at what the address says, and on the figures where it says nothing known', async () => {
    await openView('data', { search: '?measure=publishers' })
    expect(choice('Publishers')).toHaveProperty('checked', true)
    cleanup()
    await openView('data', { search: '?measure=trade.exports' })
    expect(choice('Figures')).toHaveProperty('checked', true)
  })

  it('takes the years and sectors that are chosen', async () => {
    await openView('data', { search: '?y=2020..2021&sector=energy' })
    expect(within(table('figures')).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['2021', '2020'])
    expect(within(table('figures')).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Year', 'Products between the two', 'Trade with the world by product'])
    expect(cell('figures', '2020', 'Products between the two').textContent).toBe('1')
  })

  it('says which filter leaves nothing', async () => {
    await openView('data', { search: '?y=1901..1902' })
    expect(screen.getByRole('button', { name: /1901–1902/ })).toBeDefined()
  })
})
