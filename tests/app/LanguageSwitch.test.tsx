import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageSwitch } from '#app/LanguageSwitch.tsx'
import { openFrame } from './openFrame.tsx'

afterEach(cleanup)

describe('The language switch', () => {
  it('keeps path, filters and place', async () => {
    await openFrame(<LanguageSwitch />, '/en/xa-xb/events/2021-bridge-summit?y=2010..2020&sector=energy#o-row')
    const [, azerbaijani, russian] = screen.getAllByRole('link')
    expect(azerbaijani?.getAttribute('href')).toBe('/az/xa-xb/events/2021-bridge-summit?y=2010..2020&sector=energy#o-row')
    expect(russian?.getAttribute('href')).toBe('/ru/xa-xb/events/2021-bridge-summit?y=2010..2020&sector=energy#o-row')
  })

  it('calls each language by its own name, in that language', async () => {
    await openFrame(<LanguageSwitch />, '/ru/xa-xb')
    expect(screen.getByRole('link', { name: 'RU Русский' }).getAttribute('aria-current')).toBe('true')
    expect(screen.getByRole('link', { name: 'AZ Azərbaycanca' }).lang).toBe('az')
  })
})
