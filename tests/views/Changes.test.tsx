import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { openView } from './openView.tsx'

afterEach(cleanup)

const section = (title: string | RegExp) => screen.getByRole('heading', { name: title, level: 2 }).closest('section')!
const dates = (element: HTMLElement) => [...element.querySelectorAll('time')].map(time => time.dateTime)

describe('the page of changes', () => {
  it('tells the year that ends with the latest record', async () => {
    await openView('changes')
    expect(screen.getByText(/^From/, { selector: 'p' }).textContent).toContain('From 3 June 2023 to 1 June 2024: 1 event,')
    expect(dates(section('What happened'))).toEqual(['2024-06-01'])
  })

  it('tells two chosen days, or the chosen years', async () => {
    await openView('changes', { search: '?t=2021-09-01..2022-02-01' })
    expect(within(section('What became of documents')).getAllByRole('listitem').map(item => item.textContent)).toEqual([
      expect.stringContaining('entered into force: 1 February 2022'),
      expect.stringContaining('Agreement on road transportended: 14 September 2021'),
      expect.stringContaining('Agreement on the Hale bridgesigned'),
    ])
    cleanup()
    await openView('changes', { search: '?y=2018..2020' })
    expect(dates(section('What happened'))).toEqual(['2020-03-16', '2018-11-20'])
  })

  it('says so where nothing is on record', async () => {
    await openView('changes', { search: '?t=1999-01-01..1999-12-31' })
    for (const title of ['What happened', 'What became of documents', 'Figures published']) expect(section(title).textContent).toContain('Nothing on record in these days.')
  })

  it('keeps the days in order when one is set past the other', async () => {
    await openView('changes', { search: '?t=2021-01-01..2021-12-31' })
    const from = screen.getByLabelText<HTMLInputElement>('From')
    await userEvent.setup().clear(from)
    await userEvent.setup().type(from, '2023-01-01')
    expect(screen.getByLabelText<HTMLInputElement>('To').value).toBe('2023-01-01')
  })

  it('counts what an earlier release differs in, and names each row', async () => {
    await openView('changes', { search: '?v=2025.3.31' })
    const rows = within(section('In the data')).getAllByRole('row').slice(1).map(row => [...row.children].map(cell => cell.textContent))
    expect(rows).toEqual([['Figures', '', '1', '', '', ''], ['Events', '1', '', '', '1', ''], ['Documents', '', '1', '', '', '1'], ['People', '', '', '1', '', ''], ['Sources', '', '1', '', '', '']])
    const fold = (name: string) => within(section('In the data')).getByText(name).closest('details')!
    expect(within(fold('Events: added (1)')).getByRole('link', { hidden: true }).textContent).toBe('Commission meets in Lirsk')
    expect(fold('Figures: records revised (1)').textContent).toContain('Exports · Velmara → Torrenia, 2024')
    expect(fold('Documents: withdrawn (1)').textContent).toMatch(/ · .+/)
  })

  it('tells each mistake of a release with its record, what stood there and what stands there now', async () => {
    await openView('changes')
    const [withdrawn, revised] = within(section('Corrections')).getAllByRole('listitem')
    expect(within(revised!).getByRole('link', { name: 'Exports · Velmara → Torrenia, 2024' }).getAttribute('href')).toBe('/en/xa-xb/sources/xa-stat-2024#o-2024-xa-exports')
    expect(revised!.textContent).toContain('12 June 2025 · in data 2025.3.31, mended in 2025.6.30 · noticed by a reader')
    expect(revised!.textContent).toContain('Stood there$627.9 million (value)Stands there now$672.9 million')
    expect(within(withdrawn!).getByRole('link', { name: 'A pact of 1999' }).getAttribute('href')).toBe('/en/xa-xb/agreements/1999-phantom-pact')
    expect(withdrawn!.textContent).toContain('Kind of recordDocuments')
    expect(withdrawn!.querySelector('code')).toBeNull()
    expect(withdrawn!.textContent).toContain('Stands there nowWithdrawn')
  })

  it('says that a release was never given out', async () => {
    await openView('changes', { search: '?v=2019.1.1' })
    expect(within(section('In the data')).getByRole('status').textContent).toBe('No release 2019.1.1 was given out.')
  })
})
