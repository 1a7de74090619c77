import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { openView } from './openView.tsx'

afterEach(cleanup)

const panel = (name: string) => screen.getByRole('figure', { name })
const evidence = () => [...document.querySelectorAll('[id^="o-"]')].map(row => row.id)

describe('the figures beside trade', () => {
  it('stand in a panel a country, with the unit and who published them', async () => {
    await openView('indicators')
    for (const name of ['Gross domestic product, Velmara', 'Gross domestic product, Torrenia']) {
      expect(within(panel(name)).getByText('US dollars')).toBeDefined()
      expect(panel(name).textContent).toContain('Sources: ')
    }
  })

  it('have a row of evidence for every figure in the table, which is drawn when it is opened', async () => {
    await openView('indicators')
    const figure = panel('Gross domestic product, Velmara')
    expect(within(figure).queryByRole('table', { hidden: true })).toBeNull()
    const details = within(figure).getByText('Table').closest('details')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    const links = within(within(figure).getByRole('table', { hidden: true })).getAllByRole('link', { hidden: true })
    expect(links.length).toBeGreaterThan(2)
    expect(links.map(link => link.getAttribute('href')!.slice(1)).filter(id => !evidence().includes(id))).toEqual([])
  })

  it('follow the years', async () => {
    await openView('indicators')
    const all = evidence()
    cleanup()
    await openView('indicators', { search: '?y=2019..2022' })
    const years = evidence().map(id => Number(/\d{4}$/.exec(id)?.[0]))
    expect(years.length).toBeGreaterThan(0)
    expect(years.length).toBeLessThan(all.length)
    expect(years.every(year => year >= 2019 && year <= 2022)).toBe(true)
  })

  it('say which filter leaves nothing, and offer to lift it', async () => {
    await openView('indicators', { search: '?sector=culture' })
    fireEvent.click(screen.getByRole('button', { name: /Show all sectors/ }))
    expect(panel('Gross domestic product, Velmara')).toBeDefined()
  })

  it('name what readers ask for and no source states', async () => {
    await openView('indicators')
    expect(screen.getByText(/No source here states: students\./)).toBeDefined()
  })
})
