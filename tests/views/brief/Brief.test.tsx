import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { openView } from '../openView.tsx'

afterEach(cleanup)

const section = (title: string | RegExp) => screen.getByRole('heading', { name: title, level: 2 }).closest('section')!
const cellsOf = (row: HTMLElement) => [...row.children].map(cell => cell.textContent.replaceAll('\u00a0', ' '))
const noteOf = (element: HTMLElement) => {
  const [mark] = within(element).getAllByRole('link', { name: /^source \d+$/ })
  return document.querySelector(mark!.getAttribute('href')!)?.textContent
}

describe('the brief', () => {
  it('gives each flow as both sides last counted it, with the gap of the last year that both state', async () => {
    await openView('brief')
    const rows = within(section('Key figures')).getAllByRole('row').slice(1).map(cellsOf)
    expect(rows.map(cells => cells.slice(0, 3).map(cell => cell.replace(/(2024).*$/, '$1')))).toEqual([
      ['Velmara → Torrenia', '$672.9 m 2024', '$633 m 2024'],
      ['Torrenia → Velmara', '$1.2633 bn 2024', '$1.352 bn 2024'],
      ['turnover', '$1.9362 bn 2024', '$1.985 bn 2024'],
    ])
    expect(rows[2]?.[3]).toMatch(/^\+\$49 m, \+2\.\d% 2024/)
  })

  it('keeps to the chosen years and says of their last day what is in force and who is in post', async () => {
    await openView('brief', { search: '?y=2018..2021' })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Brief, 2018–2021')
    expect(within(section('Key figures')).getAllByRole('row').at(-1)!.textContent).toContain('2021')
    expect(within(section(/^Events/)).getAllByRole('listitem').map(item => item.querySelector('time')!.dateTime)).toEqual(['2021-09-14', '2020-03-16', '2018-11-20'])
    const inForce = section('In force on 31 December 2021, as far as known')
    expect(within(inForce).getAllByRole('listitem').map(item => item.textContent)).toEqual([expect.stringContaining('in force from 1 Jan 1996')])
    expect(section('In post on 31 December 2021, as far as known').textContent).toContain('Tom Harrow, President of Torrenia')
  })

  it('numbers the sources in the order in which they are met, each once', async () => {
    await openView('brief')
    const notes = within(section('Sources')).getAllByRole('listitem')
    expect(new Set(notes.map(note => note.textContent)).size).toBe(notes.length)
    const marks = [...document.querySelectorAll('sup a')].map(mark => Number(mark.textContent))
    const firsts = [...new Set(marks)]
    expect(firsts).toEqual(firsts.map((_mark, index) => index + 1))
    expect(firsts).toHaveLength(notes.length)
  })

  it('leads from an event to the source that tells of it', async () => {
    await openView('brief')
    const bridge = within(section(/events/i)).getByText('Presidents open the Hale bridge').closest('li')!
    expect(noteOf(bridge)).toContain('Lirsk Herald')
  })

  it('lists as open questions only what differs by more than rounding, with who says so', async () => {
    await openView('brief')
    const questions = within(section(/^Open questions/)).getAllByRole('row').slice(1).map(cellsOf)
    expect(questions.length).toBeGreaterThan(0)
    expect(questions[0]?.[0]).toContain('2024')
  })

  it('with a sector shows its products, and says that total trade has none', async () => {
    await openView('brief', { search: '?sector=agriculture' })
    expect(within(screen.getByRole('table', { name: /^Products of these fields/ })).getAllByRole('row').slice(1, 2).map(cellsOf)).toEqual([['Fruit and vegetables', 'Velmara → Torrenia', expect.stringContaining('$182 m'), 'Velmara']])
    expect(section('Key figures').textContent).toContain('Total trade has no field')
    expect(within(section(/^Events/)).getAllByRole('listitem')).toHaveLength(1)
  })
})
