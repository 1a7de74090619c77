import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, inject, it } from 'vitest'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { axeFindings } from './axeFindings.ts'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]
const address = (search = '', language = 'en') => `/${language}/${pair}/timeline${search}`
type Page = Awaited<ReturnType<typeof newPage>>
const axis = (page: Page) => page.getByRole('application')
const title = (page: Page) => page.locator('h1').innerText()

/** Once the axis is drawn and the whole list stands under it. */
async function settled(page: Page): Promise<void> {
  await page.locator('[data-timeline] canvas').waitFor()
  await page.locator('[aria-busy]').waitFor({ state: 'detached' })
}

/** The page at an address with choices, with all that it shows. */
async function open(search: string, options: Parameters<typeof newPage>[0] = {}): Promise<Page> {
  const page = await newPage(options)
  await page.goto(address(search))
  await settled(page)
  return page
}

it('says the same days in every time zone, in three languages', async () => {
  const told = new Map(LANGUAGES.map(language => [language, new Set<string>()]))
  for (const timezoneId of ['Etc/GMT+12', 'America/New_York', 'UTC', 'Asia/Baku', 'Asia/Kathmandu', 'Etc/GMT-14']) {
    const page = await newPage({ timezoneId })
    for (const [language, texts] of told) {
      await page.goto(address('?t=2020-12-01..2022-03-31&lane=kind', language))
      await settled(page)
      const ticks = await page.locator('[data-timeline] svg text').allTextContents()
      texts.add([await page.locator('#page').innerText(), ...ticks].join('\n'))
    }
  }
  expect(Array.from(told.values(), ({ size }) => size)).toEqual([1, 1, 1])
})

it('zooms by the wheel with Ctrl, and leaves the wheel alone to the page', async () => {
  const page = await open('?lane=sector')
  const { x, y, width } = (await axis(page).boundingBox())!
  await page.mouse.move(x + width / 2, y + 60)
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(page.url()).not.toContain('t=')
  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await page.waitForURL(/[?&]t=/)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

it('moves by dragging in one step that Back undoes', async () => {
  const page = await open('?y=2010..2015&lane=sector')
  const steps = await page.evaluate(() => history.length)
  const { x, y, width } = (await axis(page).boundingBox())!
  await page.mouse.move(x + width / 2, y + 60)
  await page.mouse.down()
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + width / 2 - step * 20, y + 60)
  await page.mouse.up()
  await page.waitForURL(/[?&]t=/)
  expect(await page.evaluate(() => history.length)).toBe(steps + 1)
  await page.goBack()
  await page.waitForURL(/y=2010\.\.2015/)
  await expect.poll(() => title(page)).toContain('2010–2015')
})

it('draws a range over the strip', async () => {
  const page = await open('?lane=sector')
  const handle = page.getByRole('slider', { name: 'First day shown' })
  const { x, y, width } = (await handle.boundingBox())!
  await page.mouse.move(x + width * 0.4, y + 10)
  await page.mouse.down()
  for (let step = 1; step <= 8; step++) await page.mouse.move(x + width * (0.4 + step * 0.02), y + 10)
  await page.mouse.up()
  await page.waitForURL(/[?&](t|y)=/)
  expect(await handle.getAttribute('aria-valuetext')).not.toContain('1991')
})

it('opens a count to nearer marks, and a mark beside the axis', async () => {
  const page = await open('?lane=kind')
  await axis(page).focus()
  await page.keyboard.press('ArrowRight')
  for (let press = 0; press < 12 && !page.url().includes('sel='); press++) {
    await page.keyboard.press('Enter')
    await page.waitForTimeout(300)
    if (await page.getByRole('heading', { name: /on one date/ }).count()) break
  }
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
})

it('gives the list away as a calendar, a table and data with the same records', async () => {
  const page = await open('?y=2021&lane=sector')
  const count = await page.locator('main li time').count()
  const file = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return text(await download.createReadStream())
  }
  const calendar = await file('Calendar (.ics)')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(count)
  expect((await file('CSV')).trimEnd().split('\r\n')).toHaveLength(count + 1)
  expect((JSON.parse(await file('JSON')) as { records: unknown[] }).records).toHaveLength(count)
})

it('is a list on a phone, and the axis where the reader asks for it', async () => {
  const page = await newPage({ width: 390 })
  await page.goto(address())
  expect(await page.locator('[data-timeline]').isVisible()).toBe(false)
  expect(await page.locator('main li time').first().isVisible()).toBe(true)
  await page.goto(address('?lane=kind'))
  await page.locator('[data-timeline] canvas').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

it('shows axis, strip and all records without script', async () => {
  const page = await newPage({ js: false })
  await page.goto(address())
  expect(await page.locator('[data-timeline] use:visible').count()).toBeGreaterThan(20)
  expect(await page.locator('main li time').count()).toBeGreaterThan(100)
  expect(await page.getByRole('application').count()).toBe(0)
})

it.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async theme => {
  for (const [width, search] of [[1280, '?lane=sector&sel=doc.2022-02-22-declaration-allied-interaction'], [390, '?lane=kind&t=2021-01-01..2021-12-15'], [1280, '?y=2003&kind=conflict']] as const) {
    const page = await newPage({ width, theme })
    await page.goto(address(search))
    await settled(page)
    expect(await axeFindings(page)).toEqual([])
  }
})
