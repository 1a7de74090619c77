import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]

it('J6: a product is followed from its name to value, quantity, share and what happened around it', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/products`)
  await page.getByRole('searchbox').fill('tomato')
  await page.getByRole('rowheader', { name: /tomato/i }).getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: /tomato/i }).waitFor()
  for (const name of [/^Value: /, /^Quantity: /, /^Value per tonne: /, /^Share of the seller/]) await page.getByRole('figure', { name }).waitFor()
  await page.getByRole('heading', { level: 2, name: /^Events/ }).waitFor()
  // Every figure of the head opens its evidence.
  await page.locator('dl a[data-evidence="computed"]').first().click()
  await page.getByRole('dialog', { name: 'Evidence' }).getByText('Computed from').waitFor()
  expect(new URL(page.url()).hash).toMatch(/^#c-/)
})

it('explains a place among partners: year, definition, who stands above, and the line of one of them', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/partners?y=2012`)
  await page.getByRole('table', { name: 'Every definition, 2012' }).waitFor()
  await page.getByRole('table', { name: /^The largest partners/ }).getByRole('rowheader').first().getByRole('link').click()
  await page.waitForURL(/sel=[A-Z]{2}/)
  await page.getByRole('figure', { name: /turnover by year/ }).waitFor()
  await page.goBack()
  await page.getByRole('figure', { name: /turnover by year/ }).waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('?y=2012')
})

it.each([390, 820, 1440])('keeps the pages of trade in products and of partners inside a window of %i px', async width => {
  const page = await newPage({ width })
  for (const path of ['products', 'products?y=2024&flow=forth', 'partners', 'partners?by=second']) {
    await page.goto(`/en/${pair}/${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
  }
})
