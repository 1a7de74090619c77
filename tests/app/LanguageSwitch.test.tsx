import { cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageSwitch } from '#app/LanguageSwitch.tsx'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { loadSections } from '#language/sections.ts'
import { openFrame } from './openFrame.tsx'

afterEach(cleanup)

describe('The language switch', () => {
  it('keeps path, filters and place', async () => {
    await openFrame(<LanguageSwitch />, '/en/xa-xb/events/2021-bridge-summit?y=2010..2020&sector=energy#o-row')
    const [, azerbaijani, russian] = screen.getAllByRole('link')
    expect(azerbaijani?.getAttribute('href')).toBe('/az/xa-xb/events/2021-bridge-summit?y=2010..2020&sector=energy#o-row')
    expect(russian?.getAttribute('href')).toBe('/ru/xa-xb/events/2021-bridge-summit?y=2010..2020&sector=energy#o-row')
  })

  it('keeps the place on a page that was written without one', async () => {
    const words = await loadSections('en', ['shell'])
    const at = (address: string) => (
      <MemoryRouter initialEntries={[address]}>
        <LanguageProvider language="en" words={words}>
          <LanguageSwitch />
        </LanguageProvider>
      </MemoryRouter>
    )
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(at('/en/xa-xb/claims'))
    render(at('/en/xa-xb/claims#text=a'), { container, hydrate: true })
    expect(screen.getByRole('link', { name: 'RU Русский' }).getAttribute('href')).toBe('/ru/xa-xb/claims#text=a')
  })

  it('calls each language by its own name, in that language', async () => {
    await openFrame(<LanguageSwitch />, '/ru/xa-xb')
    expect(screen.getByRole('link', { name: 'RU Русский' }).getAttribute('aria-current')).toBe('true')
    expect(screen.getByRole('link', { name: 'AZ Azərbaycanca' }).lang).toBe('az')
  })
})
