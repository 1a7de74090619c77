import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CopyLink } from '#app/CopyLink.tsx'
import { offerTextLink } from '#takeaway/textLink.ts'
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

  it('closes its further ways on Escape and by a press elsewhere', async () => {
    const { user } = await openFrame(<><CopyLink /><p>elsewhere</p></>)
    const summary = document.querySelector("summary") as HTMLElement
    const isOpen = () => (summary.parentElement as HTMLDetailsElement).open
    await user.click(summary)
    expect(isOpen()).toBe(true)
    await user.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(summary)
    await user.click(summary)
    await user.click(screen.getByText('elsewhere'))
    expect(isOpen()).toBe(false)
  })

  it('hands the link to the sheet of a phone, and back to the clipboard where none opens', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve())
    Object.assign(navigator, { share })
    document.documentElement.dataset['shares'] = ''
    try {
      const { user } = await openFrame(<CopyLink />)
      await user.click(screen.getByRole('button', { name: 'Share…' }))
      expect(share).toHaveBeenCalledWith({ title: document.title, url: location.href })
      share.mockRejectedValueOnce(new DOMException('thought better of it', 'AbortError'))
      await user.click(screen.getByRole('button', { name: 'Share…' }))
      expect(screen.getByRole('button', { name: 'Share…' })).toBeDefined()
      share.mockRejectedValueOnce(new DOMException('not here', 'NotAllowedError'))
      await user.click(screen.getByRole('button', { name: 'Share…' }))
      expect(await screen.findByText('The device did not open its sheet. Copy the link instead.')).toBeDefined()
      expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull()
    } finally {
      Reflect.deleteProperty(navigator, 'share')
      delete document.documentElement.dataset['shares']
    }
  })

  it('asks on a phone whether a reader’s text is to be shared with the page', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve())
    Object.assign(navigator, { share })
    document.documentElement.dataset['shares'] = ''
    const takeBack = offerTextLink('https://example.org/en/xa-xb/claims#text=Once')
    try {
      const { user } = await openFrame(<CopyLink />)
      await user.click(screen.getByRole('button', { name: 'Share…' }))
      expect(share).not.toHaveBeenCalled()
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Share with the text…' }))
      await user.click(screen.getByRole('button', { name: 'Share with the text…' }))
      expect(share).toHaveBeenLastCalledWith({ title: document.title, url: 'https://example.org/en/xa-xb/claims#text=Once' })
      await user.click(screen.getByRole('button', { name: 'Share without the text…' }))
      expect(share).toHaveBeenLastCalledWith({ title: document.title, url: location.origin + location.pathname })
      act(takeBack)
      await user.click(screen.getByRole('button', { name: 'Share…' }))
      expect(share).toHaveBeenLastCalledWith({ title: document.title, url: location.href })
    } finally {
      takeBack()
      Reflect.deleteProperty(navigator, 'share')
      delete document.documentElement.dataset['shares']
    }
  })

  it('keeps the sheet of a desk behind the link', async () => {
    Object.assign(navigator, { share: vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve()) })
    try {
      await openFrame(<CopyLink />)
      const [first] = screen.getAllByRole('button')
      expect(first!.textContent).toBe('Copy link')
      expect(screen.getByRole('button', { name: 'Share…', hidden: true }).closest('details')).not.toBeNull()
    } finally {
      Reflect.deleteProperty(navigator, 'share')
    }
  })

  it('offers a link that names the data version', async () => {
    const { user } = await openFrame(<CopyLink />, '/en/xa-xb/trade?y=2010..2020')
    await user.click(screen.getByRole('button', { name: 'Copy a fixed link', hidden: true }))
    expect(await navigator.clipboard.readText()).toContain('v=2025.6.30')
  })
})
