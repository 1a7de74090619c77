import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { readDyad } from '#facts/readDyad.ts'
import { CiteButton } from '#takeaway/citation/CiteButton.tsx'
import type { TakenSource } from '#takeaway/TakenFigure.ts'
import { openPart } from '../../views/openView.tsx'

/** The forms are fetched at the press. */
const SLOW = { timeout: 20_000 }

const { events } = await readDyad('tests/fixtures/data', 'xa-xb')
const { id: event, sources: told } = events.map(({ id, citations }) => ({ id, sources: citations.map(citation => citation.source) }))[0]!

const source = (id: string): TakenSource => ({ id, publisher: 'Gazette', title: `Trade ${id}`, date: '2021', url: `https://gazette.example/${id}`, locator: 'p. 4', kind: 'news', language: 'en' })

/** The forms of a citation of a figure with so many sources, opened by its button. */
async function opened(sources: number, search = '') {
  const cited = { type: 'figure', title: 'Turnover', anchor: 'totals', sources: Array.from({ length: sources }, (_, index) => source(`s${index + 1}`)) } as const
  await openPart(<CiteButton cited={() => cited} />, { path: `trade${search}`, sections: [] })
  const button = screen.getByRole('button', { name: '❞ Cite' })
  await userEvent.click(button)
  const form = await screen.findByRole('combobox', { name: 'Form' }, SLOW)
  return { button, form, text: (name: string) => screen.getByRole('region', { name: `${name}: Turnover` }).textContent ?? '' }
}

afterEach(cleanup)

it('opens on a written form, with the choices and the data release in the link', async () => {
  const { button, text } = await opened(0, '?y=2010..2021')
  expect(button.getAttribute('aria-expanded')).toBe('true')
  expect(text('APA')).toMatch(/^Dyad Atlas\. \(.+\)\. Turnover \(data .+\) \[Chart\]\. Dyad Atlas: .+ Retrieved .+, from http:\/\/.+\/en\/xa-xb\/trade\?y=2010\.\.2021&flow=turnover&.*v=[\d.]+#totals$/)
})

it('has each form to choose, with a file for those that programs read', async () => {
  const { form, text } = await opened(0)
  expect(within(form).getAllByRole('option').map(option => option.textContent)).toEqual(['APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'])
  expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull()
  await userEvent.selectOptions(form, 'RIS')
  expect(text('RIS')).toMatch(/^TY {2}- FIGURE\r?\n/)
  expect(screen.getByRole('button', { name: /^Save \.ris/ })).toBeTruthy()
  await userEvent.selectOptions(form, 'CSL-JSON')
  expect(JSON.parse(text('CSL-JSON'))).toHaveLength(1)
})

it('cites the printed source together with the figure, and leaves many out until they are asked for', async () => {
  const few = await opened(1)
  // The reader has opened our page today, and not the source.
  expect(few.text('APA')).toMatch(/\n\nTrade s1\. \(2021\)\. Gazette\. https:\/\/gazette\.example\/s1$/)
  await userEvent.click(screen.getByRole('checkbox', { name: 'with its source' }))
  expect(few.text('APA')).not.toContain('Gazette')
})

it('offers many printed sources at a press', async () => {
  const many = await opened(12)
  await userEvent.selectOptions(many.form, 'CSL-JSON')
  expect(JSON.parse(many.text('CSL-JSON'))).toHaveLength(1)
  await userEvent.click(screen.getByRole('checkbox', { name: 'with its 12 sources' }))
  expect(JSON.parse(many.text('CSL-JSON'))).toHaveLength(13)
})

it('cites the sources of a record together with its page', async () => {
  await openPart(<CiteButton cited={() => ({ type: 'webpage', title: 'Record' })} />, { path: `events/${event}`, sections: [] })
  await userEvent.click(screen.getByRole('button', { name: '❞ Cite' }))
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Form' }, SLOW), 'CSL-JSON')
  const [page, ...sources] = JSON.parse((await screen.findByRole('region', { name: 'CSL-JSON: Record' }, SLOW)).textContent ?? '') as { id: string }[]
  expect(page?.id).toBe(`dyad-atlas-xa-xb-events-${event}`)
  expect(sources.map(({ id }) => id)).toEqual([...new Set(told)])
})

it('cites a worked article together with our page about it', async () => {
  await openPart(<CiteButton cited={() => ({ type: 'webpage', title: 'Worked article: Presidents open Hale bridge (Lirsk Herald)' })} />, { path: 'claims/herald-2021', sections: [] })
  await userEvent.click(screen.getByRole('button', { name: '❞ Cite' }))
  const text = await screen.findByRole('region', { name: /^APA: Worked article/ }, SLOW)
  const [page, article] = (text.textContent ?? '').split('\n\n')
  expect(page).toMatch(/^Dyad Atlas\. \(.+\)\. Worked article: Presidents open Hale bridge \(Lirsk Herald\) \(data /)
  expect(article).toBe('Presidents open Hale bridge. (2021, September 14). Lirsk Herald. https://herald.example.org/bridge')
})

it('closes at its button', async () => {
  const { button } = await opened(0)
  await userEvent.click(button)
  expect(screen.queryByRole('combobox')).toBeNull()
})

/** A chart that the reader has drawn otherwise while its citation stands open. */
function Redrawn() {
  const [title, setTitle] = useState('Turnover')
  return (
    <>
      <button type="button" onClick={() => setTitle('Exports')}>exports</button>
      <CiteButton cited={() => ({ type: 'figure', title, anchor: 'totals', sources: [source(title)] })} />
    </>
  )
}

it('follows a chart that changes under it, as its link does', async () => {
  await openPart(<Redrawn />, { path: 'trade', sections: [] })
  await userEvent.click(screen.getByRole('button', { name: '❞ Cite' }))
  await screen.findByRole('region', { name: 'APA: Turnover' }, SLOW)
  await userEvent.click(screen.getByRole('button', { name: 'exports' }))
  const text = screen.getByRole('region', { name: 'APA: Exports' }).textContent
  expect(text).toContain('Exports (data')
  expect(text).toContain('Trade Exports. (2021)')
  expect(text).not.toContain('Turnover')
})

it('closes at Escape, wherever in it the focus is, and gives the focus back to its button', async () => {
  const { button, form } = await opened(0)
  form.focus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('combobox', { name: 'Form' })).toBeNull()
  expect(document.activeElement).toBe(button)
  await userEvent.click(button)
  await userEvent.keyboard('{Escape}')
  expect(button.getAttribute('aria-expanded')).toBe('false')
})
