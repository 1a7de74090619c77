import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { namesDayAfter } from '#language/namesDayAfter.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { axeFindings } from './axeFindings.ts'
import { newPage } from './newPage.ts'

const PAIR = 'az-ru'
const VIEWS = ['', '/trade', '/products', '/partners', '/indicators', '/timeline', '/ties', '/agreements', '/people', '/organisations', '/sectors/agriculture', '/sources', '/countries/az', '/data', '/brief', '/changes', '/people/ilham-aliyev', '/products/0702', '/organisations/wits']
const DAYS = ['2021-11-25', '2013-08-13', '1998-06']

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForSelector('html[data-awake]')
}

/** Texts of the page that are no names of records: those are kept as they are ("programme until 2024", "archive 1990–2025"). A release is always today's: its day, its files, how it is cited. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const names = 'a[href*="/agreements/"], a[href*="/sources/"], cite, summary'
    const release = 'tr:has(a[href*="/releases/"]), pre, [data-citation], p:has(+ h1)'
    const texts: string[] = []
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement!.closest(`${names}, ${release}`)) texts.push(node.textContent ?? '')
    }
    return texts
  })

describe('As of a day', () => {
  it.each(DAYS)(`no view shows anything of a day after %s`, async date => {
    const page = await newPage()
    const later: string[] = []
    for (const view of VIEWS) {
      await open(page, `/en/${PAIR}${view}?asof=${date}`)
      const day = date.length === 7 ? `${date}-30` : date
      for (const text of await textsOf(page)) if (namesDayAfter(text, day)) later.push(`${view}: ${text.slice(0, 120)}`)
    }
    expect(later).toEqual([])
  }, 120_000)

  it('is reached by the field in the bar and lifted by its strip, and tells machines nothing of today', async () => {
    const page = await newPage()
    await open(page, `/en/${PAIR}/agreements?y=2015..`)
    await page.locator('summary:visible', { hasText: 'As of' }).click()
    await page.getByLabel('Show the atlas as it stood on').first().fill('2019-05-01')
    await page.getByRole('button', { name: 'Show', exact: true }).first().click()
    await page.getByText('The atlas as it stood on 1 May 2019.').waitFor()
    expect(new URL(page.url()).search).toBe('?y=2015..&asof=2019-05-01')
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0)
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/agreements$/)
    await page.getByRole('link', { name: 'Back to today' }).click()
    await page.getByText('The atlas as it stood on 1 May 2019.').waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('?y=2015..')
    await page.goBack()
    await page.getByText('The atlas as it stood on 1 May 2019.').waitFor()
  })

  it('tells in the generated sentences of the overview only what was known', async () => {
    const page = await newPage()
    await open(page, `/en/${PAIR}?asof=2013-08-13`)
    const years = [...(await page.locator('main header').innerText()).matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year))
    expect(years.length).toBeGreaterThan(0)
    expect(Math.max(...years)).toBeLessThanOrEqual(2013)
  })

  it.each(LANGUAGES.flatMap(language => [390, 1280].map(width => [language, width] as const)))('is clear to everybody in %s at %i px', async (language, width) => {
    const page = await newPage({ width, lang: language, theme: width === 390 ? 'dark' : 'light' })
    await open(page, `/${language}/${PAIR}/people?asof=2019-05-01`)
    if (width === 390) {
      // In the sheet; on wide pages the same form lies over the page, whose text axe cannot judge under it.
      await page.locator('[aria-haspopup="dialog"].unfolds').click()
      await page.locator('dialog summary').last().click()
      await page.locator('dialog input[type="date"]').waitFor()
      // Behind the sheet nothing is within reach; axe takes it for a background of the sheet's own words.
      await page.evaluate(() => (document.querySelector('main')!.style.visibility = 'hidden'))
    }
    expect(await axeFindings(page)).toEqual([])
  })
})
