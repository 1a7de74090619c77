import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]

const WAYS_OUT = {
  Close: (page: Page) => page.getByRole('dialog').getByRole('button', { name: /^Close/ }).click(),
  Escape: (page: Page) => page.keyboard.press('Escape'),
  Back: async (page: Page) => void (await page.goBack()),
}

const ways = Object.entries(WAYS_OUT).flatMap(([way, leave]) => ['/trade', '', '/products/0702'].map(view => ({ way, leave, view })))

describe('The evidence of a figure', () => {
  it.each(ways)('over a page nobody has touched ($view) leaves it where it stands, and $way gives the focus back to the figure', async ({ leave, view }) => {
    const page = await newPage()
    await page.goto(`/en/${pair}${view}`, { waitUntil: 'networkidle' })
    const figure = page.locator('main [data-evidence="stated"]:visible').first()
    await figure.evaluate(element => element.scrollIntoView({ block: 'center' }))
    const before = await page.evaluate(() => scrollY)
    await figure.click()
    const sheet = page.getByRole('dialog', { name: 'Evidence' })
    await sheet.getByText('Who counted').first().waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await leave(page)
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => figure.evaluate(element => element === document.activeElement)).toBe(true)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
  })
})
