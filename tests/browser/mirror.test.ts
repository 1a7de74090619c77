import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]

it('J2: from a figure to who counted it and, one click on, to all who say otherwise', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/trade?sel=mirror-2022`)
  await page.locator('#mirror [data-evidence="stated"]').first().click()
  const sheet = page.getByRole('dialog', { name: 'Evidence' })
  await sheet.getByText('Who counted').waitFor()
  await sheet.getByRole('link', { name: 'Compare them on one axis' }).click()
  await sheet.waitFor({ state: 'detached' })
  const statements = page.locator('#statements')
  await statements.getByText(/, 2022$/).first().waitFor()
  expect(await statements.getByRole('listitem').count()).toBeGreaterThan(1)
  expect(new URL(page.url()).hash).toBe('#statements')
  await expect.poll(() => statements.evaluate(place => place.getBoundingClientRect().top < innerHeight)).toBe(true)
})

it('walks the years by the arrow keys, and the address says the year', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/trade?sel=mirror-2021`)
  await page.getByRole('radio', { name: /^2021:/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/sel=mirror-2022/)
  await expect.poll(() => page.locator('#mirror').innerText()).toMatch(/In 2022 /)
})

it('opens the same statements from a link, in a fresh browser in another time zone', async () => {
  const told: string[] = []
  for (const timezoneId of ['Asia/Baku', 'Pacific/Pago_Pago']) {
    const page = await newPage({ timezoneId })
    await page.goto(`/en/${pair}/trade?flow=forth&sel=mirror-2011#statements`)
    await page.locator('#statements').getByText(/2011/).first().waitFor()
    told.push(await page.locator('#mirror').innerText(), await page.locator('#statements').innerText())
  }
  expect(told.slice(2)).toEqual(told.slice(0, 2))
})

it('holds no part wider than a phone, and keeps marks and figures apart', async () => {
  const page = await newPage({ width: 390 })
  await page.goto(`/en/${pair}/trade?sel=mirror-2018`)
  await page.locator('#statements li').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

it('says the default year without script', async () => {
  const page = await newPage({ js: false })
  await page.goto(`/en/${pair}/trade`)
  expect(await page.locator('#mirror').innerText()).toMatch(/In \d{4} /)
  expect(await page.locator('#statements li').count()).toBeGreaterThan(1)
})
