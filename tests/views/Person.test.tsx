import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { EventEntry, PersonEntry } from '#domain/compiled.ts'
import { Posts } from '#views/person/Posts.tsx'
import { Encounters } from '#views/person/Encounters.tsx'
import { openPart, openView } from './openView.tsx'

afterEach(cleanup)

const section = (title: string | RegExp) => screen.getByRole('heading', { name: title, level: 2 }).closest('section')!

describe('the page of a person', () => {
  it('says when each post was held, as far as its sources date it', async () => {
    await openView('person', { id: 'ana-velk' })
    const posts = within(section('Posts')).getAllByRole('listitem').map(item => item.textContent)
    expect(posts[0]).toContain('Minister of Transport2005 – June 2012')
    expect(posts[1]).toContain('from 20 June 2012; no end stated')
  })

  it('gives of a post without dates the days on which a signed document names it', async () => {
    await openView('person', { id: 'cigdem-out' })
    expect(section('Posts').textContent).toContain('Deputy ministernamed on 1 day, 20 November 2018')
  })

  it('says of a post that nothing dates that no source does', async () => {
    await openPart(<Posts posts={[{ title: { text: 'Envoy' }, attested: [] }]} events={[]} />, { path: 'people/dov-azel', sections: ['people'] })
    expect(screen.getByRole('listitem').textContent).toBe('Envoyno source here dates it')
  })

  it('says so where no post is stated', async () => {
    await openView('person', { id: 'dov-azel' })
    expect(section('Posts').textContent).toContain('No source in this atlas states a post.')
  })

  it('gives every pair that is drawn as a row of the table, with its latest event', async () => {
    const person = (id: string): PersonEntry => ({ id, name: id, aliases: [], country: null, organisations: [] })
    const [ana, tom, cilla] = [person('ana-velk'), person('tom-harrow'), person('cilla-orm')]
    const event = { id: '2021-talks', date: '2021-03-04' } as EventEntry
    const pairs = [{ one: ana.id, other: tom.id, events: [event, event] }, { one: ana.id, other: cilla.id, events: [event] }]
    await openPart(<Encounters name="Ana Velk" own={[ana]} others={[tom, cilla]} pairs={pairs} all={3} />, { path: 'people/ana-velk', sections: ['people'] })
    await userEvent.setup().click(screen.getByText('Table'))
    expect(screen.getAllByRole('row').slice(1).map(row => [...row.children].map(cell => cell.textContent))).toEqual([
      ['Ana Velk', 'Tom Harrow', '2', '4 March 2021'],
      ['Ana Velk', 'Cilla Orm', '1', '4 March 2021'],
    ])
    expect(document.querySelectorAll('path[stroke-width]')).toHaveLength(2)
  })

  it('keeps the events of the chosen years only, and offers to lift a filter that leaves none', async () => {
    await openView('person', { id: 'ana-velk', search: '?y=1991..1992' })
    expect(within(section(/^Meetings/)).getByRole('button', { name: /all years/ })).toBeDefined()
  })

  it('marks names in other languages with their language', async () => {
    await openView('person', { id: 'tom-harrow' })
    expect(within(section('Names')).getByText('Том Харроу').getAttribute('lang')).toBe('ru')
  })

  it('names the next person in the list', async () => {
    await openView('person', { id: 'ana-velk' })
    expect(screen.getByText(/After in the list/).textContent).toMatch(/Chigdem Out|Cilla Orm/)
  })
})
