import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { openView } from './openView.tsx'

afterEach(cleanup)

const linked = (kind: string) => screen.getAllByRole('link').map(link => link.getAttribute('href')!.split('?')[0]!).filter(href => href.includes(`/${kind}/`)).map(href => href.split('/').at(-1))

describe('the list of people', () => {
  it.each(['Том Харроу', 'tom harrow', 'Harrou', 'president of torrenia'])('finds a person by "%s"', async query => {
    await openView('people', { search: `?q=${encodeURIComponent(query)}` })
    expect(linked('people')).toEqual(['tom-harrow'])
  })

  it('keeps the people of a chosen country, and counts those of each', async () => {
    await openView('people', { search: '?who=xb' })
    expect(linked('people').sort()).toEqual(['cilla-orm', 'tom-harrow'])
    expect(screen.getByRole('checkbox', { name: 'Velmara 2' })).toBeDefined()
  })

  it('puts first those whom most events name, when asked', async () => {
    await openView('people', {})
    await userEvent.setup().click(screen.getByRole('radio', { name: 'by number of events' }))
    for (const list of screen.getAllByRole('list')) {
      const counts = within(list).getAllByRole('listitem').map(item => Number(/(\d+) events?/.exec(item.textContent)?.[1] ?? 0))
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    }
  })
})

describe('the list of bodies', () => {
  it('keeps bodies of a chosen kind', async () => {
    await openView('organisations', { search: '?kind=customs' })
    expect(linked('organisations')).toEqual(['xb-customs'])
  })

  it('offers to lift what leaves nothing', async () => {
    await openView('organisations', { search: '?y=1901..1902' })
    expect(screen.getByRole('button', { name: /all years/ })).toBeDefined()
  })
})
