import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Footer } from '#app/Footer.tsx'
import { giveModalDialogs } from '../modalDialogs.ts'
import { openFrame } from './openFrame.tsx'

beforeEach(giveModalDialogs)
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const press = async (user: Awaited<ReturnType<typeof openFrame>>['user']) => {
  await user.click(screen.getByRole('link', { name: 'Report an error' }))
  return screen.findByRole('dialog', { name: 'Report an error' })
}

describe('The report of an error', () => {
  it('opens a form that says what the reader saw, and goes out by the contact of the pair', async () => {
    const { user } = await openFrame(<Footer />, '/en/xa-xb/trade?y=2010..2020')
    const form = within(await press(user))
    expect(form.getByText('Data').parentElement!.textContent).toBe('Data2025.6.30')
    await user.type(form.getByLabelText('What should be there'), 'Seven')
    const href = form.getByRole('link', { name: /Open a letter/ }).getAttribute('href')!
    expect(href).toMatch(/^mailto:atlas@example\.org\?subject=/)
    expect(new URL(href).searchParams.get('body')).toMatch(/^What should be there:\r\nSeven\r\n/)
  })

  it('does not go out empty: it says what is missing and where', async () => {
    const { user } = await openFrame(<Footer />, '/en/xa-xb/partners')
    const form = within(await press(user))
    await user.click(form.getByRole('link', { name: /Open a letter/ }))
    const field = form.getByLabelText('What should be there')
    expect(document.activeElement).toBe(field)
    expect(form.getAllByRole('alert').map(({ textContent }) => textContent)).toContain('Write what should be there, or where it is printed.')
    await user.type(field, 'x')
    expect(form.getAllByRole('alert').map(({ textContent }) => textContent).join('')).toBe('')
  })

  it('keeps what was written when it is closed, until it is emptied', async () => {
    const { user } = await openFrame(<Footer />, '/en/xa-xb/products')
    const form = within(await press(user))
    await user.type(form.getByLabelText('Where it is printed'), 'Page 12')
    await user.click(form.getByRole('button', { name: /Close/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
    const again = within(await press(user))
    expect(again.getByLabelText<HTMLTextAreaElement>('Where it is printed').value).toBe('Page 12')
    await user.click(again.getByRole('button', { name: 'Empty the fields' }))
    expect(again.getByLabelText<HTMLTextAreaElement>('Where it is printed').value).toBe('')
  })
})
