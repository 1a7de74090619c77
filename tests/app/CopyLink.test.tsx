import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CopyLink } from '#app/CopyLink.tsx'
import { openFrame } from './openFrame.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('Copy link', () => {
  it('copies the address of what is on screen and says so', async () => {
    const { user } = await openFrame(<CopyLink />)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied')).toBeDefined()
    expect(await navigator.clipboard.readText()).toBe(location.href)
  })

  it('shows the address where the clipboard is refused', async () => {
    const { user } = await openFrame(<CopyLink />)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(((await screen.findByRole('textbox', { name: /The browser refused to copy\. The text is selected: copy it by hand\./ })) as HTMLTextAreaElement).value).toBe(location.href)
  })

  it('offers a link that names the data version', async () => {
    const { user } = await openFrame(<CopyLink />, '/en/xa-xb/trade?y=2010..2020')
    await user.click(screen.getByRole('button', { name: 'Copy a fixed link', hidden: true }))
    expect(await navigator.clipboard.readText()).toContain('v=2025.6.30')
  })
})
