import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import sources from '../fixtures/data/xa-xb/sources.json'
import { openView } from './openView.tsx'

afterEach(cleanup)

const section = (title: string | RegExp) => screen.getByRole('heading', { name: title, level: 2 }).closest('section')!
const repeating = sources.find(({ repeats }) => repeats !== undefined)!
const repeated = sources.find(({ id }) => id === repeating.repeats)!

describe('the page of a source', () => {
  it('is a record of it, and says so in its name: to cite the page is not to cite the source', async () => {
    await openView('source', { id: 'archive-atlas' })
    const { title, publisher } = sources.find(({ id }) => id === 'archive-atlas')!
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
    await waitFor(() => expect(document.title).toBe(`Record of a source: ${title} (${publisher})`))
  })

  it('names the source that it repeats, and says that the two are one witness', async () => {
    await openView('source', { id: repeating.id })
    const repeats = screen.getByText('Repeats').parentElement!
    expect(within(repeats).getByRole('link').textContent).toBe(repeated.title)
    expect(repeats.textContent).toContain('one witness')
  })

  it('names those that repeat it', async () => {
    await openView('source', { id: repeated.id })
    expect(within(section('Repeated by')).getByRole('link', { name: repeating.title }).getAttribute('href')).toMatch(`/sources/${repeating.id}`)
  })

  it('lists every event that rests on it', async () => {
    await openView('source', { id: 'archive-atlas' })
    const counted = within(section('What rests on it')).getByRole('link', { name: /events$/ })
    expect(within(section(counted.textContent!)).getAllByRole('listitem').length).toBe(Number.parseInt(counted.textContent!, 10))
  })

  it('gives the archived copy and the day of reading where they are known', async () => {
    await openView('source', { id: 'xa-stat-2024' })
    expect(within(screen.getByText('Archived copy').parentElement!).getByRole('link').getAttribute('href')).toBe('https://archive.example.org/xa/2024')
    expect(screen.getByText('Read on').parentElement!.textContent).toBe('Read on14 March 2025')
  })

  it('asks an archive for copies where none is known, and calls it a question', async () => {
    await openView('source', { id: 'xb-customs-2024' })
    const link = within(screen.getByText('Archived copy').parentElement!).getByRole('link', { name: /ask the Internet Archive for copies/ })
    expect(link.getAttribute('href')).toBe('https://web.archive.org/web/*/https://customs.example.org/xb/2024')
  })

  it('says that no archived copy is known rather than nothing', async () => {
    await openView('source', { id: 'archive-atlas' })
    expect(screen.getByText('Archived copy').parentElement!.textContent).toMatch(/^Archived copyno archived copy known/)
    expect(screen.getByText('Read on').parentElement!.textContent).toBe('Read onday not on record')
  })
})
