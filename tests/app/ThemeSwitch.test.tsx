import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ThemeSwitch } from '#app/ThemeSwitch.tsx'
import { openFrame } from './openFrame.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  localStorage.clear()
  delete document.documentElement.dataset['theme']
})

const theme = () => screen.getByRole('combobox', { name: 'Theme' }) as HTMLSelectElement

describe('The theme switch', () => {
  it('keeps the choice on this device', async () => {
    const { user } = await openFrame(<ThemeSwitch />)
    await user.selectOptions(theme(), 'Dark')
    expect(document.documentElement.dataset['theme']).toBe('dark')
    cleanup()
    await openFrame(<ThemeSwitch />)
    expect(theme().value).toBe('dark')
  })

  it('goes back to what the system says', async () => {
    localStorage.setItem('theme', 'light')
    const { user } = await openFrame(<ThemeSwitch />)
    await user.selectOptions(theme(), 'As the system')
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })

  it('works where storage is blocked', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => { throw new DOMException('blocked', 'SecurityError') })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('blocked', 'SecurityError') })
    const { user } = await openFrame(<ThemeSwitch />)
    await user.selectOptions(theme(), 'Light')
    expect(document.documentElement.dataset['theme']).toBe('light')
  })
})
