import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { VIEWS } from '#views/views.ts'
import { TradeView } from '#views/trade/TradeView.tsx'
import { Here, madeUp, type Made } from './Here.tsx'

let made: Made
beforeAll(async () => {
  made = await madeUp(['basket', ...(VIEWS.find(({ name }) => name === 'trade')?.sections ?? [])])
})
afterEach(cleanup)

const open = (search: string) =>
  render(
    <Here made={made} at={`/en/xa-xb/trade${search}`}>
      <TradeView />
    </Here>,
  )
const switches = async () => within(await screen.findByRole('group', { name: 'Events on the curve' }))
/** Links of the chart that open an event beside it. */
const marks = () => screen.queryAllByRole('link', { hidden: true }).filter(link => /sel=\d{4}-/.test(link.getAttribute('href') ?? ''))

describe('events on the curve', () => {
  it('are offered by kind with their counts, only kinds that there are in the years', async () => {
    open('?y=2015..2025')
    const names = (await switches()).getAllByRole('checkbox', { hidden: true }).map(box => box.parentElement?.textContent)
    expect(names).toEqual(['Summits 1', 'Commission sessions 1', 'Accords 1', 'Incidents 1'])
  })

  it('stand there when their kind is switched on', async () => {
    open('?y=2015..2025')
    expect(marks()).toEqual([])
    await userEvent.setup().click((await switches()).getByRole('checkbox', { name: /Incidents/, hidden: true }))
    expect(marks().length).toBeGreaterThan(0)
  })

  it('open beside the curve: the event, its page, its tone, and trade before and after it', async () => {
    open('?y=2015..2025&ev=incident')
    const [mark] = await screen.findAllByRole('link', { name: 'Border closed, 16 March 2020' })
    await userEvent.setup().click(mark ?? document.body)
    const panel = within(screen.getByRole('region', { name: 'Before and after: Border closed' }))
    expect(panel.getByRole('link', { name: 'The page of this event' }).getAttribute('href')).toContain('/events/2020-border-closed')
    expect(panel.getByText('A difference in time, not a cause.')).toBeDefined()
  })

  it('take the focus when opened from the chart, and close by their link', async () => {
    open('?ev=incident')
    const user = userEvent.setup()
    const [mark] = await screen.findAllByRole('link', { name: 'Border closed, 16 March 2020' })
    await user.click(mark ?? document.body)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Border closed' }))
    await user.click(screen.getByRole('link', { name: /Close/ }))
    expect(screen.queryByRole('region', { name: /Before and after/ })).toBeNull()
  })

  it('mark the selected event whatever kinds are switched on', async () => {
    open('?sel=2020-border-closed')
    expect((await screen.findAllByRole('link', { name: 'Border closed, 16 March 2020' }))[0]?.getAttribute('aria-current')).toBe('true')
  })

  it('are narrowed by the chosen sectors', async () => {
    const border = made.core.events.find(({ id }) => id === '2020-border-closed')
    const other = made.core.sectors.find(({ id }) => !border?.sectors.includes(id))
    open(`?ev=incident&sector=${other?.id}`)
    await switches()
    expect(marks()).toEqual([])
  })
})
