import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { AtlasPage } from '#app/AtlasPage.tsx'
import { openFrame, TWO_PAIRS } from './openFrame.tsx'

afterEach(cleanup)

/** The page of how the atlas is made, whose title a browser has. */
async function aboutPage() {
  document.title = 'How the atlas is made · Dyad Atlas'
  return openFrame(<QueryClientProvider client={new QueryClient()}><AtlasPage route={{ kind: 'about', language: 'en' }} sink={undefined} /></QueryClientProvider>, '/en/about', TWO_PAIRS)
}

it('cites how the atlas is made as a work of the atlas, of no pair and no release', async () => {
  await aboutPage()
  const written = document.querySelector('[data-citation]')?.textContent
  expect(written).toBe(`Dyad Atlas. (2025, June 30). How the atlas is made. ${location.origin}/en/about`)
})

it('has the same forms to choose as every other page', async () => {
  const { user } = await aboutPage()
  await user.click(screen.getByText('Cite this page'))
  const text = await screen.findByRole('region', { name: 'APA: How the atlas is made' }, { timeout: 20_000 })
  expect(text.textContent).toMatch(/^Dyad Atlas\. \(2025, June 30\)\. How the atlas is made\. Retrieved .+, from http:\/\/.+\/en\/about$/)
  expect(screen.queryByText(/data release/)).toBeNull()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Form' }), 'BibTeX')
  expect(screen.getByRole('region', { name: 'BibTeX: How the atlas is made' }).textContent).toMatch(/^@misc\{dyad-atlas-about,/)
})
