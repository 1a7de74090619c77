import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Header } from '#app/Header.tsx'
import { openFrame, TWO_PAIRS } from './openFrame.tsx'

afterEach(cleanup)

/** The made-up document keeps every popover closed away; in a line of links it lies open. */
const hidden = true
const navigation = () => within(screen.getByRole('navigation', { name: 'Views', hidden }))
const way = (name: string) => navigation().getByRole('link', { name, hidden })
const menuOf = (button: HTMLElement) => document.getElementById(button.getAttribute('popovertarget') ?? '')

describe('The header', () => {
  it('leads to each view and keeps years and sectors', async () => {
    const { user, address } = await openFrame(<Header />, '/en/xa-xb/trade?y=2010..2020&flow=forth')
    expect(way('Trade').getAttribute('aria-current')).toBe('page')
    await user.click(way('Agreements'))
    expect(address()).toBe('/en/xa-xb/agreements?y=2010..2020')
  })

  it('marks the list that a single record stands in', async () => {
    await openFrame(<Header />, '/en/xa-xb/people/somebody')
    expect(way('People').getAttribute('aria-current')).toBe('page')
    expect(screen.getByRole('button', { name: 'Menu: People' })).toBeDefined()
  })

  it('has a menu that the browser itself opens, with every view, language and theme in it', async () => {
    await openFrame(<Header />)
    const menu = menuOf(screen.getByRole('button', { name: 'Menu: Trade' }))
    expect(menu?.getAttribute('popover')).toBe('auto')
    const inMenu = within(menu as HTMLElement)
    for (const name of ['Overview', 'Data']) expect(inMenu.getByRole('link', { name, hidden })).toBeDefined()
    for (const name of ['Products', 'Sources']) expect(inMenu.getAllByRole('link', { name, hidden }).length).toBeGreaterThan(0)
    expect(inMenu.getByRole('navigation', { name: 'Languages', hidden })).toBeDefined()
    expect(inMenu.getByRole('combobox', { name: 'Theme', hidden })).toBeDefined()
  })

  it('names the only pair as the way to its overview', async () => {
    const { user, address } = await openFrame(<Header />, '/en/xa-xb/trade?sector=energy')
    await user.click(screen.getByRole('link', { name: 'Velmara and Torrenia' }))
    expect(address()).toBe('/en/xa-xb?sector=energy')
  })

  it('lets the reader change to another pair where there are several', async () => {
    const { user, address } = await openFrame(<Header />, '/en/xa-xb/trade?sector=energy', TWO_PAIRS)
    await user.click(screen.getByText('Velmara and Torrenia', { selector: 'summary' }))
    const pairs = within(screen.getByRole('list', { name: 'All pairs of countries' }))
    expect(pairs.getByRole('link', { name: 'Velmara and Torrenia' }).getAttribute('aria-current')).toBe('true')
    await user.click(pairs.getByRole('link', { name: 'Velmara and Ostrava' }))
    expect(address()).toBe('/en/xa-xc')
  })
})

describe('"More"', () => {
  const more = () => screen.getByText('More', { selector: 'summary' })
  const isOpen = () => more().closest('details')?.open

  it('closes on Escape and gives the focus back to its summary', async () => {
    const { user } = await openFrame(<Header />)
    await user.click(more())
    expect(isOpen()).toBe(true)
    await user.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(more())
  })

  it('closes when something else is pressed', async () => {
    const { user } = await openFrame(<><Header /><p>elsewhere</p></>)
    await user.click(more())
    await user.click(screen.getByText('elsewhere'))
    expect(isOpen()).toBe(false)
  })
})
