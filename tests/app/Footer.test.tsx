import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { AtlasFooter } from '#app/AtlasFooter.tsx'
import { Footer } from '#app/Footer.tsx'
import { openFrame } from './openFrame.tsx'

afterEach(cleanup)

const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

describe('The footer', () => {
  it('says which data the page shows and how far they reach', async () => {
    await openFrame(<Footer />)
    const text = screen.getByRole('contentinfo').textContent
    expect(text).toContain('Data 2025.6.30, 30 June 2025')
    expect(text).toContain('figures through May 2025')
  })

  it('leads to sources, coverage, licence and the report of an error, with the years kept', async () => {
    await openFrame(<Footer />, '/en/xa-xb/trade?y=2010..2020')
    expect(hrefOf(/\d+ sources/)).toBe('/en/xa-xb/sources?y=2010..2020')
    expect(hrefOf('Coverage')).toBe('/en/xa-xb/data?y=2010..2020#coverage')
    expect(hrefOf('Corrections')).toBe('/en/xa-xb/changes?y=2010..2020#corrections')
    expect(hrefOf('Licence and downloads')).toBe('/en/xa-xb/data?y=2010..2020')
    expect(hrefOf('Report an error')).toBe('mailto:atlas@example.org')
  })

  it('holds the whole address for paper', async () => {
    await openFrame(<Footer />, '/en/xa-xb/trade?y=2010..2020#totals')
    expect(screen.getByText(`${location.origin}/en/xa-xb/trade?y=2010..2020#totals`)).toBeDefined()
  })
})

describe('The footer above the pairs', () => {
  it('says of each pair what its own footer says, and where an error is reported', async () => {
    await openFrame(<AtlasFooter />, '/en/about')
    const text = screen.getByRole('contentinfo').textContent
    expect(text).toContain('Data 2025.6.30, 30 June 2025 · figures through May 2025')
    expect(screen.getAllByRole('link', { name: 'Corrections' })[0]!.getAttribute('href')).toBe('/en/xa-xb/changes#corrections')
    expect(screen.getAllByRole('link', { name: 'Report an error' })[0]!.getAttribute('href')).toBe('mailto:atlas@example.org')
    expect(hrefOf('How the atlas is made')).toBe('/en/about')
  })
})
