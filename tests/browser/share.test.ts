import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { newPage } from './newPage.ts'

/** Chromium on this system has no sheet: one that keeps what it was given. */
const withSheet = (page: Page) => page.addInitScript(() => Object.assign(navigator, { canShare: () => true, share: (data: ShareData) => Promise.resolve(void Object.assign(globalThis, { shared: data.url })) }))

it('offers the sheet of a phone from the first paint on, and the press that wakes the page opens it', async () => {
  const page = await newPage({ width: 390, height: 844, hasTouch: true })
  await withSheet(page)
  await page.goto('/en/az-ru/trade')
  const share = page.getByRole('button', { name: 'Share…' })
  const before = await share.boundingBox()
  expect(before).not.toBeNull()
  expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0)
  await share.tap()
  await expect.poll(() => page.evaluate(() => (globalThis as { shared?: string }).shared)).toBe(page.url())
  expect(await share.boundingBox()).toEqual(before)
})

it('offers the link first where there is no sheet, or no finger', async () => {
  for (const sheet of [true, false]) {
    const page = await newPage({ hasTouch: !sheet })
    if (sheet) await withSheet(page)
    await page.goto('/en/az-ru/trade')
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    expect(await page.getByRole('button', { name: 'Share…' }).count()).toBe(0)
  }
})

it('asks on the checker’s page of a phone whether the text goes with the link', async () => {
  const page = await newPage({ width: 390, height: 844, hasTouch: true })
  await withSheet(page)
  await page.goto('/en/az-ru/claims')
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('In 2022 trade turnover between Azerbaijan and Russia was $3.7 billion.')
  await page.getByRole('button', { name: 'Check', exact: true }).tap()
  await page.getByRole('heading', { name: 'What was found' }).waitFor()
  const shared = () => page.evaluate(() => (globalThis as { shared?: string }).shared)
  await expect.poll(async () => { await page.getByRole('button', { name: 'Share…', exact: true }).tap(); return page.getByRole('button', { name: 'Share without the text…' }).isVisible() }).toBe(true)
  await page.getByRole('button', { name: 'Share with the text…' }).first().tap()
  await expect.poll(shared).toContain('#text=In%202022')
  await page.getByRole('button', { name: 'Share without the text…' }).tap()
  await expect.poll(shared).toBe(page.url())
  expect(page.url()).not.toContain('#text')
})
