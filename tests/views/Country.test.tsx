import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { openView } from './openView.tsx'

afterEach(cleanup)

const section = (title: string) => screen.getByRole('heading', { name: title, level: 2 }).closest('section')!

describe('the page of a country', () => {
  it('sums up what is on record, each clause with the way to it', async () => {
    await openView('country', { id: 'xa' })
    const lead = screen.getByText(/^On record:/).closest('p')!
    expect(lead.textContent).toMatch(/On record: 7 events, 1995–2024\. The latest: .+, 1 June 2024\. \d+ documents\. The newest: .+, .*20\d\d\./)
    expect(within(lead).getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
      '/en/xa-xb/timeline', '/en/xa-xb/events/2024-commission', '/en/xa-xb/agreements?who=xa', expect.stringMatching('/en/xa-xb/agreements/'),
    ])
  })

  it('leads to its own documents, people and bodies', async () => {
    await openView('country', { id: 'xa' })
    expect(within(section('What links here')).getAllByRole('link').slice(1).map(link => link.getAttribute('href'))).toEqual(['/en/xa-xb/agreements?who=xa', '/en/xa-xb/people?who=xa', '/en/xa-xb/organisations?who=xa'])
  })

  it('names it in the other languages of the atlas', async () => {
    await openView('country', { id: 'xa' })
    const names = screen.getByText('Names').parentElement!
    expect([...names.querySelectorAll('dd [lang]')].map(name => name.getAttribute('lang'))).toEqual(['az', 'ru'])
  })

  it('opens with its latest figures, each with its year and who counted, and its evidence on the page', async () => {
    await openView('country', { id: 'xa' })
    const link = within(section('Latest figures')).getAllByRole('link')[0]!
    expect(document.getElementById(link.getAttribute('href')!.slice(1))).not.toBeNull()
    expect(section('Latest figures').textContent).toMatch(/\d{4} · /)
  })

  it('gives air routes with the day of their snapshot and their licence', async () => {
    await openView('country', { id: 'xa' })
    const routes = section('Air routes')
    expect(routes.textContent).toContain('Snapshot of July 2024')
    expect(within(routes).getByRole('link', { name: 'CC0' })).toBeDefined()
  })

  it('keeps formal ties of the chosen years only', async () => {
    await openView('country', { id: 'xa', search: '?y=2010..2020' })
    expect(within(section('Formal ties')).getAllByRole('rowheader').map(cell => cell.textContent)).toEqual(['2015'])
  })

  it('names the obligations of an alliance in the words of the page', async () => {
    await openView('country', { id: 'xa', search: '?y=1990..2000' })
    expect(section('Formal ties').textContent).toContain('consultation, non-aggression')
  })

  it('says where the sector filter does not apply', async () => {
    await openView('country', { id: 'xa', search: '?sector=trade' })
    expect(screen.getByText(/trade, visas and formal ties have none/)).toBeDefined()
  })

  it('counts what links to it', async () => {
    await openView('country', { id: 'xb' })
    expect(within(section('What links here')).getAllByRole('link').map(link => link.textContent)).toEqual([expect.stringMatching(/event/), expect.stringMatching(/document/), expect.stringMatching(/pe(rson|ople)/), expect.stringMatching(/bod(y|ies)/)])
  })
})
