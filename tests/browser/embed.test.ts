import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { embedCode } from '#takeaway/embedCode.ts'
import { listen } from '../../build/server/listen.ts'
import { pathsIn } from '../../build/pageKinds.ts'
import { axeFindings } from './axeFindings.ts'
import { newPage } from './newPage.ts'

let publisher: Server
let article: string
let body = ''
let pair: string

beforeAll(async () => {
  pair = (await pathsIn(inject('siteFolder'))).find(path => /^\/en\/[a-z]{2}-[a-z]{2}$/.test(path)) as string
  publisher = createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Article</title><link rel="icon" href="data:,">${body}`))
  article = `http://localhost:${await listen(publisher, 0)}/`
})
afterAll(() => {
  publisher.closeAllConnections()
  publisher.close()
})

const picture = (view: string) => `${inject('origin')}${pair.replace('/en/', '/en/embed/')}${view}`
const codeFor = (view: string) => embedCode({ address: picture(view), title: 'Trade', least: 300, size: null })

async function publish(page: Page, html: string) {
  body = html
  await page.goto(article)
}

/** Height of the frame, and of what it holds. */
async function heights(page: Page): Promise<[frame: number, content: number]> {
  const frame = (await page.locator('iframe').boundingBox())?.height ?? 0
  const content = await page.frameLocator('iframe').locator('body').evaluate(element => Math.ceil(element.getBoundingClientRect().height))
  return [Math.round(frame), content]
}

describe('a picture inside another site', () => {
  it('is as high as it needs in a sandbox, at any width, and opens its evidence there', async () => {
    const page = await newPage({ width: 900 })
    await publish(page, codeFor('/trade?y=2010..2021').replace('<iframe', '<iframe sandbox="allow-scripts"'))
    const picked = page.frameLocator('iframe')
    await picked.getByText('Turnover, billion US dollars, 2010–2021').first().waitFor()
    const fits = async () => {
      const [frame, content] = await heights(page)
      return frame === content && frame > 300
    }
    await expect.poll(fits).toBe(true)
    const [wide] = await heights(page)
    await page.setViewportSize({ width: 380, height: 900 })
    await expect.poll(async () => (await heights(page))[0] !== wide && (await fits())).toBe(true)
    const [narrow] = await heights(page)
    await picked.getByText('Table', { exact: true }).click()
    await expect.poll(async () => (await heights(page))[0] > narrow && (await fits())).toBe(true)
    await picked.locator('figure table a[data-evidence]').first().click()
    await picked.getByRole('dialog').waitFor()
    await expect.poll(fits).toBe(true)
  })

  it('leaves nothing to be scrolled in a column of 280 pixels', async () => {
    const page = await newPage({ width: 280 + 16 })
    await publish(page, codeFor('/trade?y=2010..2023'))
    await page.frameLocator('iframe').getByText('Turnover, billion US dollars, 2010–2023').first().waitFor()
    await expect.poll(async () => (await heights(page))[0] === (await heights(page))[1]).toBe(true)
    const [frame] = await heights(page)
    expect(await page.frameLocator('iframe').locator(':root').evaluate(root => root.scrollHeight)).toBe(frame)
  })

  it('draws a timeline in a column so narrow without laying any mark or year over another', async () => {
    const page = await newPage({ width: 280, js: false })
    await page.goto(picture('/timeline'))
    const apart = (selector: string) => page.locator(`[data-timeline] ${selector}`).evaluateAll(all => {
      const boxes = all.map(one => one.getBoundingClientRect()).filter(({ width }) => width > 0)
      return boxes.length > 2 && boxes.every((box, index) => box.right <= innerWidth && boxes.every((other, later) => later <= index || other.left >= box.right - 0.5 || other.right <= box.left + 0.5 || other.top >= box.bottom || other.bottom <= box.top))
    })
    expect(await apart('svg text:not(:empty)')).toBe(true)
    expect(await apart('svg rect[rx]')).toBe(true)
  })

  it.each([560, 620])('comes to rest as a timeline of %i pixels, its names inside the lanes or beside them', async width => {
    const page = await newPage({ width })
    await page.goto(picture('/timeline'))
    await page.mouse.move(100, 100)
    await page.mouse.move(120, 120)
    await page.locator('[data-timeline] canvas').waitFor()
    const changes = () => page.locator('[data-timeline]').evaluate(axis => new Promise(settle => {
      let count = 0
      new MutationObserver(records => (count += records.length)).observe(axis, { subtree: true, childList: true, attributes: true })
      setTimeout(() => settle(count), 500)
    }))
    await expect.poll(changes).toBe(0)
  })

  it('answers a person after it has told its height by itself', async () => {
    const page = await newPage({ width: 900 })
    await publish(page, codeFor('/trade'))
    await expect.poll(async () => (await page.locator('iframe').getAttribute('style'))?.includes('min-height: 0')).toBe(true)
    const frame = page.frameLocator('iframe')
    await frame.getByText('Table', { exact: true }).click()
    // Pressed before the app is there, it opens nothing else meanwhile.
    await frame.locator('figure table a[data-evidence]').first().click()
    await frame.getByRole('dialog').waitFor()
    expect(page.context().pages()).toEqual([page])
  })

  it('has the colours that its address names, whatever the reader’s device has', async () => {
    const page = await newPage({ width: 900, theme: 'light' })
    await publish(page, codeFor('/trade?theme=dark'))
    const frame = page.frameLocator('iframe')
    const paper = () => frame.locator('html').evaluate(element => getComputedStyle(element).backgroundColor)
    const dark = await paper()
    await frame.getByText('Table', { exact: true }).click()
    await expect.poll(() => frame.locator('html').getAttribute('data-awake')).toBe('')
    expect(await paper()).toBe(dark)
    expect(await frame.getByRole('link', { name: /^Open in Dyad Atlas/ }).getAttribute('href')).toBe(`${pair}/trade#totals`)
    await publish(page, codeFor('/trade'))
    expect(await paper()).not.toBe(dark)
  })

  it('leads to the full view in a window of its own, under the same choices', async () => {
    const page = await newPage()
    await publish(page, codeFor('/trade?y=2010..2021'))
    const link = page.frameLocator('iframe').getByRole('link', { name: /^Open in Dyad Atlas/ })
    await expect.poll(() => link.getAttribute('href')).toBe(`${pair}/trade?y=2010..2021#totals`)
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
    await opened.waitForURL(`**${pair}/trade?y=2010..2021#totals`)
  })

  it.each([
    ['en', '/products', 'Nothing at this address', 'Overview'],
    ['ru', '/xx', 'По этому адресу ничего нет', 'Обзор'],
  ])('says in %s that there is none at %s, and leads to the pair', async (lang, view, title, overview) => {
    const page = await newPage({ expected: [/Failed to load resource/] })
    await page.goto(picture(view).replace('/en/', `/${lang}/`))
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const own = pair.replace('/en/', `/${lang}/`)
    expect(await page.getByRole('link', { name: overview }).getAttribute('href')).toBe(own)
    expect(await page.getByRole('link', { name: /Dyad Atlas/ }).getAttribute('href')).toBe(own)
  })

  it('is drawn without script on either side', async () => {
    const page = await newPage({ js: false })
    await publish(page, codeFor('/trade'))
    const frame = page.frameLocator('iframe')
    // Marks and lines have sizes of their own only where they are drawn.
    await expect.poll(() => frame.locator('[data-picture="drawing"] svg path').evaluateAll(paths => paths.filter(path => path.getBoundingClientRect().height > 0).length)).toBeGreaterThan(5)
    expect(await frame.getByRole('link', { name: /^Open in Dyad Atlas/ }).getAttribute('href')).toBe(`${pair}/trade#totals`)
    expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(300)
  })

  it('is all that may be framed', async () => {
    const page = await newPage({ expected: [/frame-ancestors|refused to display|ERR_BLOCKED/i] })
    await publish(page, codeFor('/trade').replace(picture('/trade'), `${inject('origin')}${pair}/trade`))
    await expect.poll(() => page.frames().some(frame => frame.url().startsWith('chrome-error:'))).toBe(true)
  })
})

describe('the code of a picture', () => {
  it('stands in a dialog that Escape closes, leading back to the menu it was opened from', async () => {
    const page = await newPage()
    await page.goto(`${pair}/trade`)
    const summary = page.locator('summary', { hasText: 'Other ways to share' })
    await summary.click()
    await page.getByRole('button', { name: 'Embed' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Embed this picture' })
    await dialog.waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await summary.evaluate(element => element === document.activeElement)).toBe(true)
  })

  it.each(['', '/trade', '/trade/mirror', '/partners', '/timeline', '/ties'])('gives a page in which axe finds nothing: %s', async view => {
    const page = await newPage({ width: 600, theme: 'dark' })
    await page.goto(picture(view))
    expect(await axeFindings(page)).toEqual([])
  })
})
