import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CopyLink } from '#app/CopyLink.tsx'
import { routeOf } from '#app/route.ts'
import { giveModalDialogs } from '../modalDialogs.ts'
import { ONE_PAIR, openFrame } from './openFrame.tsx'

beforeAll(() => {
  giveModalDialogs()
})

afterEach(cleanup)

async function openDialog(at: string) {
  const { user } = await openFrame(<CopyLink />, at)
  await user.click(document.querySelector('summary') as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Embed' }))
  const dialog = await screen.findByRole('dialog', { name: 'Embed this picture', hidden: true })
  const code = () => (within(dialog).getByRole('textbox', { name: 'Code for your page', hidden: true }) as HTMLTextAreaElement).value
  return { user, dialog, code }
}

describe('Embed', () => {
  it('gives code for what is on screen', async () => {
    const { user, dialog, code } = await openDialog('/en/xa-xb/trade?y=2010..2020&flow=forth')
    expect(code()).toContain('/en/embed/xa-xb/trade?y=2010..2020&amp;flow=forth"')
    await user.click(within(dialog).getByRole('button', { name: 'Copy the code', hidden: true }))
    expect(await navigator.clipboard.readText()).toBe(code())
  })

  it('fixes every choice and the data version, and a size without script', async () => {
    const { user, dialog, code } = await openDialog('/en/xa-xb/trade')
    await user.click(within(dialog).getByRole('radio', { name: /Every choice fixed/, hidden: true }))
    expect(code()).toContain('v=2025.6.30')
    await user.click(within(dialog).getByRole('radio', { name: 'Fixed, without a script', hidden: true }))
    const width = within(dialog).getByRole('spinbutton', { name: 'Width, pixels', hidden: true })
    await user.clear(width)
    await user.type(width, '300')
    expect(code()).toMatch(/width="300" height="560"/)
    expect(code()).not.toContain('<script>')
    await user.clear(width)
    await user.type(width, '3')
    expect(code()).toContain('width="300"')
  })

  it('is offered only where there is a picture', async () => {
    await openFrame(<CopyLink />, '/en/xa-xb/sources')
    expect(screen.queryByRole('button', { name: 'Embed', hidden: true })).toBeNull()
  })
})

describe('addresses of pictures', () => {
  it.each([
    ['/en/embed/xa-xb', 'PictureEmbed'],
    ['/en/embed/xa-xb/trade', 'TotalsEmbed'],
    ['/en/embed/xa-xb/trade/mirror', 'MirrorEmbed'],
    ['/en/embed/xa-xb/products/0702/forth-value', 'PanelEmbed'],
  ])('%s is %s', (path, name) => {
    expect(routeOf(path, ONE_PAIR)).toMatchObject({ kind: 'embed', dyad: 'xa-xb', entry: { name } })
  })

  it('lead to the pair in its one order, and nowhere where there is no picture', () => {
    expect(routeOf('/en/embed/xb-xa/trade', ONE_PAIR)).toEqual({ kind: 'redirect', to: '/en/embed/xa-xb/trade' })
    for (const path of ['/en/embed', '/en/embed/about', '/en/embed/xa-xb/sources', '/en/embed/xa-xz']) expect(routeOf(path, ONE_PAIR)).toMatchObject({ kind: 'missing', embedded: true })
  })
})
