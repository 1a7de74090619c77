import { expect, inject, it } from 'vitest'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]

async function open(page: Page, path: string) {
  await page.goto(`/en/${pair}${path}`)
  await page.mouse.move(9, 9)
  await page.mouse.move(10, 10)
  await page.waitForFunction(() => 'awake' in document.documentElement.dataset)
}
const way = (page: Page, name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

it('moves the focus to the heading of a next page, and says its title', async () => {
  const page = await newPage()
  await open(page, '')
  await way(page, 'Agreements').click()
  await page.waitForURL(/\/agreements$/)
  await expect.poll(() => focused(page)).toBe('H1')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(await page.locator('[aria-live="polite"]').first().textContent()).toBe(await page.title())
})

it('goes back to the link and the place on the page that the reader came from', async () => {
  const page = await newPage()
  await open(page, '/agreements')
  const link = page.locator('main tbody a[href*="/agreements/"]').nth(40)
  await link.scrollIntoViewIfNeeded()
  const [place, href] = [await page.evaluate(() => scrollY), await link.getAttribute('href')]
  expect(place).toBeGreaterThan(500)
  await link.click()
  await page.waitForURL(/\/agreements\/./)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href)
})

it('shows a line while a next page is slow to come, none when it is quick, and moves nothing for it', async () => {
  const page = await newPage()
  await open(page, '')
  let release = () => {}
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route(/\/data\/.*\/sources\.json/, async route => {
    await held
    await route.continue()
  })
  const before = await page.locator('h1').boundingBox()
  await page.getByText('More', { exact: true }).click()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Sources', exact: true }).last().click()
  await page.locator('[data-progress]').waitFor({ state: 'visible' })
  expect(await page.locator('h1').boundingBox()).toEqual(before)
  release()
  await page.waitForURL(/\/sources$/)
  await page.locator('[data-progress]').waitFor({ state: 'detached' })
})

it('undoes a drag of a year as one step', async () => {
  const page = await newPage()
  await open(page, '/agreements')
  const handle = page.locator('section input[type="range"]').first()
  const box = await handle.boundingBox()
  if (!box) throw new Error('There is no handle.')
  await page.mouse.move(box.x + 8, box.y + box.height / 2)
  await page.mouse.down()
  for (let step = 1; step <= 10; step++) await page.mouse.move(box.x + 8 + step * 12, box.y + box.height / 2)
  await page.mouse.up()
  await page.waitForURL(/y=20\d\d\.\.\d{4}$/)
  await page.goBack()
  await expect.poll(() => new URL(page.url()).search).toBe('')
  expect(await handle.inputValue()).toBe(await handle.getAttribute('min'))
})

it('moves a year by the arrow keys, and undoes the run of them as one step', async () => {
  const page = await newPage()
  await open(page, '/agreements')
  const handle = page.locator('section input[type="range"]').first()
  await handle.focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
  const first = Number(await handle.getAttribute('min'))
  await page.waitForURL(new RegExp(`y=${first + 3}\\.\\.`))
  await page.goBack()
  await expect.poll(() => new URL(page.url()).search).toBe('')
})

it.each([true, false])('opens the menu of a phone, script or none: %s', async js => {
  const page = await newPage({ width: 390, js })
  await page.goto(`/en/${pair}/trade`)
  await page.getByRole('button', { name: 'Menu: Trade' }).click()
  await way(page, 'Products').click()
  await page.waitForURL(/\/products$/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await way(page, 'Products').isVisible()).toBe(false)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

it('prints the page with its address and the version of its data, without the ways to others', async () => {
  const page = await newPage()
  await open(page, '/trade?y=2010..2021')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await page.getByRole('contentinfo').innerText()).toContain(page.url())
  expect(await page.getByRole('contentinfo').innerText()).toMatch(/Data \d{4}\.\d+\.\d+/)
})
