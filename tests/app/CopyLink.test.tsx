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
    expect(((await screen.findByRole('textbox', { name: 'Link to copy' })) as HTMLInputElement).value).toBe(location.href)
  })

  it('shows the address where there is no clipboard at all', async () => {
    const { user } = await openFrame(<CopyLink />)
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByRole('textbox', { name: 'Link to copy' })).toBeDefined()
  })
})
