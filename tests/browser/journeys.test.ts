import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]

it('J2: one click on a figure says who counted it and where it is printed', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}`)
  await page.locator('h1 ~ div [data-evidence="stated"]').first().click()
  const sheet = page.getByRole('dialog', { name: 'Evidence' })
  await sheet.getByText('Who counted').waitFor()
  expect(await sheet.getByRole('link').count()).toBeGreaterThan(0)
  expect(new URL(page.url()).hash).toMatch(/^#o-/)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  expect(new URL(page.url()).hash).toBe('')
})

it('J6: a product is found by its name, and its page lists every statement with its source', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/products`)
  await page.getByRole('searchbox').fill('tomato')
  await page.getByRole('rowheader', { name: /tomato/i }).getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: /tomato/i }).waitFor()
  expect(await page.locator('[data-evidence="stated"]').count()).toBeGreaterThan(2)
})

it('J4: choosing a sector lists only its documents, and the address says so', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/agreements`)
  const all = await page.locator('main a[href*="/agreements/"]').count()
  await page.getByText('Sectors', { exact: false }).locator('xpath=ancestor-or-self::summary').first().click()
  await page.getByRole('checkbox', { name: /Agriculture/ }).first().check()
  await page.waitForURL(/sector=agriculture/)
  await expect.poll(() => page.locator('main a[href*="/agreements/"]').count()).toBeLessThan(all)
  await page.goBack()
  await page.waitForURL(url => url.search === '')
  await expect.poll(() => page.locator('main a[href*="/agreements/"]').count()).toBe(all)
})

it('J7: the address of a filtered view opens the same view in a fresh browser in another time zone', async () => {
  const first = await newPage({ timezoneId: 'Asia/Baku' })
  await first.goto(`/en/${pair}/trade?y=2010..2021&flow=forth`)
  await first.locator('#totals').waitFor()
  const told = await first.locator('main').innerText()
  const second = await newPage({ timezoneId: 'Pacific/Pago_Pago' })
  await second.goto(`/en/${pair}/trade?y=2010..2021&flow=forth`)
  await second.locator('#totals').waitFor()
  expect(await second.locator('main').innerText()).toBe(told)
})

it('says which part of a link it could not read, and shows the rest', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/trade?y=2010..2021&tea=hot`)
  await page.getByRole('status').filter({ hasText: 'tea=hot' }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('2010–2021')
})

it('loses nothing that was pressed before the app was there', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/trade`)
  await page.getByRole('radio', { name: /→/ }).first().check({ force: true })
  await page.waitForURL(/flow=forth/)
  expect(await page.getByRole('radio', { name: /→/ }).first().isChecked()).toBe(true)
})

it('loses nothing that was pressed on a page with filters, which is drawn afresh', async () => {
  const page = await newPage()
  let release = () => {}
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route(/\/assets\/start-.*\.js/, async route => {
    await held
    await route.continue()
  })
  await page.goto(`/en/${pair}/trade?y=2010..2021`)
  await page.getByRole('combobox', { name: 'First year' }).selectOption('2015')
  release()
  await expect.poll(() => page.url()).toMatch(/y=2015\.\.2021/)
})

it('asks for the data of a filtered page beside its scripts, not after them', async () => {
  const page = await newPage()
  const asked: string[] = []
  page.on('request', request => void asked.push(new URL(request.url()).pathname))
  let release = () => {}
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route(/\/assets\/start-.*\.js/, async route => {
    await held
    await route.continue()
  })
  await page.goto(`/en/${pair}/agreements?y=2010..2021`, { waitUntil: 'commit' })
  await expect.poll(() => asked.filter(path => /(core|agreements)\.en\.json$/.test(path)).length).toBe(2)
  release()
  await page.waitForSelector('html[data-awake]')
})

it('takes a file that breaks off while it is fetched ahead for no fault of the page: the app asks again', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    Response.prototype.arrayBuffer = () => Promise.reject(new TypeError('network error'))
  })
  await page.goto(`/en/${pair}/agreements?y=2010..2021`)
  await page.waitForSelector('html[data-awake]')
  expect(await page.locator('h1:visible').count()).toBe(1)
})

it('loads at most 95 kB of script before the first sign of a person', async () => {
  const page = await newPage()
  const sizes: number[] = []
  page.on('response', response => void (response.url().endsWith('.js') && response.request().sizes().then(({ responseBodySize }) => sizes.push(responseBodySize))))
  await page.goto(`/en/${pair}/trade`, { waitUntil: 'networkidle' })
  await expect.poll(() => sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(95_000)
})

it('reads without script: title, figures, evidence and links', async () => {
  const page = await newPage({ js: false })
  await page.goto(`/en/${pair}`)
  const href = await page.locator('[data-evidence="stated"]').first().getAttribute('href')
  expect(await page.locator(`li[id="${href?.slice(1)}"]`).count()).toBe(1)
  expect(await page.locator('.needs-script:visible').count()).toBe(0)
})
