import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { FilterBar } from '#app/FilterBar.tsx'
import { giveModalDialogs } from '../modalDialogs.ts'
import { openFrame } from './openFrame.tsx'

afterEach(cleanup)

/** The controls of the bar; those of a phone's sheet are closed away. */
const control = (role: 'combobox' | 'slider', name: string) => screen.getByRole(role, { name })
const drag = (name: string, year: number) => fireEvent.change(control('slider', name), { target: { value: String(year) } })
const letGo = (name: string) => fireEvent.pointerUp(control('slider', name))

describe('The years', () => {
  it('are those of the record until the reader chooses', async () => {
    await openFrame(<FilterBar />)
    expect([control('combobox', 'First year'), control('combobox', 'Last year')].map(list => (list as HTMLSelectElement).value)).toEqual(['1995', '2025'])
    expect(screen.queryByRole('list', { name: 'Filtered by' })).toBeNull()
  })

  it('are written into the address when one is picked', async () => {
    const { user, address } = await openFrame(<FilterBar />)
    await user.selectOptions(control('combobox', 'First year'), '2010')
    expect(address()).toBe('/en/xa-xb/trade?y=2010..2025')
  })

  it('of the whole record are no choice, and leave the address bare', async () => {
    const { user, address } = await openFrame(<FilterBar />, '/en/xa-xb/trade?y=2010..2025')
    await user.selectOptions(control('combobox', 'First year'), '1995')
    expect(address()).toBe('/en/xa-xb/trade')
  })

  it('move together when one passes the other', async () => {
    const { user, address } = await openFrame(<FilterBar />, '/en/xa-xb/trade?y=2010..2012')
    await user.selectOptions(control('combobox', 'First year'), '2020')
    expect(address()).toBe('/en/xa-xb/trade?y=2020')
  })

  it('undo a whole drag as one step', async () => {
    const { address, back } = await openFrame(<FilterBar />)
    for (const year of [1996, 1999, 2004, 2010]) drag('First year', year)
    letGo('First year')
    await expect.poll(address).toBe('/en/xa-xb/trade?y=2010..2025')
    act(back)
    expect(address()).toBe('/en/xa-xb/trade')
    expect((control('slider', 'First year') as HTMLInputElement).value).toBe('1995')
  })

  it('undo each of two drags by itself', async () => {
    const { address, back } = await openFrame(<FilterBar />)
    drag('First year', 2000)
    drag('First year', 2001)
    letGo('First year')
    drag('Last year', 2020)
    drag('Last year', 2019)
    letGo('Last year')
    await expect.poll(address).toBe('/en/xa-xb/trade?y=2001..2019')
    act(back)
    expect(address()).toBe('/en/xa-xb/trade?y=2001..2025')
    act(back)
    expect(address()).toBe('/en/xa-xb/trade')
  })

  it('keep the step that Back returned to when a held handle moves on', async () => {
    const { address, back } = await openFrame(<FilterBar />, '/en/xa-xb/trade?y=2003..2025')
    drag('First year', 2000)
    act(back)
    expect(address()).toBe('/en/xa-xb/trade?y=2003..2025')
    drag('First year', 2006)
    expect(address()).toBe('/en/xa-xb/trade?y=2006..2025')
    act(back)
    expect(address()).toBe('/en/xa-xb/trade?y=2003..2025')
  })
})

describe('The sectors', () => {
  const open = async (at?: string) => {
    const frame = await openFrame(<FilterBar />, at)
    await frame.user.click(screen.getAllByText('Sectors', { selector: 'summary' })[0] as HTMLElement)
    return frame
  }

  it('say how many events and documents each has', async () => {
    await open()
    expect(screen.getByRole('checkbox', { name: 'Culture 1 · 2' })).toBeDefined()
    expect(screen.getByRole('checkbox', { name: 'Transport 2 · 3' })).toBeDefined()
  })

  it('count only the chosen years, in which nothing undated lies', async () => {
    await open('/en/xa-xb/trade?y=2021..2023')
    expect(screen.getByRole('checkbox', { name: 'Culture 0 · 0' })).toBeDefined()
    expect(screen.getByRole('checkbox', { name: 'Transport 1 · 2' })).toBeDefined()
    expect(screen.getByText('events · documents, 2021–2023', { selector: 'section > div *' })).toBeDefined()
  })

  it('go into the address and out of it', async () => {
    const { user, address } = await open()
    await user.click(screen.getByRole('checkbox', { name: /^Energy/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Culture/ }))
    expect(address()).toBe('/en/xa-xb/trade?sector=culture~energy')
    await user.click(screen.getByRole('checkbox', { name: /^Energy/ }))
    expect(address()).toBe('/en/xa-xb/trade?sector=culture')
  })
})

describe('What is filtered', () => {
  const chips = () => within(screen.getByRole('list', { name: 'Filtered by' }))

  it('is said in words, and each lifted by itself', async () => {
    const { user, address } = await openFrame(<FilterBar />, '/en/xa-xb/trade?y=2010..2020&sector=energy')
    expect(chips().getAllByRole('button').map(button => button.getAttribute('aria-label') ?? button.textContent)).toEqual([
      'Remove the filter 2010–2020', 'Remove the filter Energy', 'Reset',
    ])
    await user.click(chips().getByRole('button', { name: 'Remove the filter 2010–2020' }))
    expect(address()).toBe('/en/xa-xb/trade?sector=energy')
  })

  it('is lifted whole by Reset, which leaves other choices alone', async () => {
    const { user, address } = await openFrame(<FilterBar />, '/en/xa-xb/trade?y=2010..2020&sector=energy&flow=forth')
    await user.click(chips().getByRole('button', { name: 'Reset' }))
    expect(address()).toBe('/en/xa-xb/trade?flow=forth')
    expect(screen.queryByRole('list', { name: 'Filtered by' })).toBeNull()
  })

  it('stands on the one line of a phone', async () => {
    await openFrame(<FilterBar />, '/ru/xa-xb/trade?y=2010..2020&sector=energy~culture')
    expect(screen.getByRole('button', { name: '2010–2020 · Культура и Энергетика' }).getAttribute('aria-haspopup')).toBe('dialog')
  })
})

describe('The sheet of a phone', () => {
  it('holds the same switches once it is opened', async () => {
    giveModalDialogs()
    const { user, address } = await openFrame(<FilterBar />)
    await user.click(screen.getByRole('button', { name: '1995–2025 · all sectors' }))
    const sheet = within(screen.getByRole('dialog', { name: 'Filters' }))
    await user.selectOptions(sheet.getByRole('combobox', { name: 'First year' }), '2010')
    expect(address()).toBe('/en/xa-xb/trade?y=2010..2025')
  })
})
