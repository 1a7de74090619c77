import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { writeAddress } from '#url/writeAddress.ts'
import { pageKinds } from '../../build/pageKinds.ts'
import { queries, states } from '../url/addresses.ts'
import { newPage } from './newPage.ts'

const kinds = [...(await pageKinds(inject('siteFolder')))]
/** Real loads: the ten thousand of `tests/url` ask only the parser. */
const LOADS = 132
/** A server refuses a longer request line, and no browser's user sees more. */
const LONGEST = 6000
const SEED = 4911
/** Words are a hair wider or narrower until our own letters arrive; a line that comes or goes would count ten times this. */
const LETTERS = 0.0019

const noise = fc.sample(queries, { numRuns: LOADS, seed: SEED }).map(asSent)
const everything = fc.sample(states, { numRuns: LOADS, seed: SEED }).map(writeAddress)

/** As a browser would send it: no line breaks, no bare surrogates, no hash in the query. */
function asSent(query: string): string {
  return query.slice(0, LONGEST).replace(/[\0-\u0020#]|\p{Surrogate}/gu, sign => (sign <= '#' ? encodeURIComponent(sign) : '%EF%BF%BD'))
}

const loads = Array.from({ length: LOADS }, (_, index) => {
  const [, path] = kinds[index % kinds.length] as [string, string]
  const language = LANGUAGES[Math.trunc(index / kinds.length) % LANGUAGES.length] as string
  // Every third load holds all parameters at once, each with a value that it can have.
  return path.replace(/^\/en/, `/${language}`) + ((index % 3 === 0 ? everything : noise)[index] ?? '')
})

/** Waits until the app has drawn the page and says whether a heading can be seen. */
async function isRead(page: Page): Promise<boolean> {
  await page.waitForFunction(() => 'awake' in document.documentElement.dataset || document.getElementById('fault') !== null)
  return (await page.locator('h1:visible').count()) === 1 && (await page.locator('#fault').count()) === 0
}

it('opens a page whatever the query holds', { timeout: 300_000 }, async () => {
  const page = await newPage()
  const blank: string[] = []
  for (const load of loads) {
    await page.goto(load)
    // Without a query the written page waits for a sign of a person.
    await page.mouse.move(9, 9)
    await page.mouse.move(10, 10)
    if (!(await isRead(page))) blank.push(load.slice(0, 200))
  }
  expect(blank).toEqual([])
  expect(new Set(loads).size).toBeGreaterThanOrEqual(120)
})

/** Letters late: on a slow network they come after the first drawing and move nothing. Otherwise they may come while the browser waits for them, and move a word by a hair. */
const LOADED = [
  { width: 390, letters: 'late', most: 0 },
  { width: 1440, letters: 'late', most: 0 },
  { width: 1440, letters: 'at once', most: LETTERS },
] as const

it.each(kinds.flatMap(([kind, path]) => LOADED.map(load => ({ kind, path, ...load }))))('moves nothing while $kind loads and wakes at $width px, letters $letters', async ({ path, width, letters, most }) => {
  const page = await newPage({ width })
  if (letters === 'late') await page.route('**/*.woff2', async route => setTimeout(() => void route.continue().catch(() => undefined), 600))
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string }[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] })[]) {
        if (!entry.hadRecentInput) shifts.push({ value: entry.value, moved: entry.sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80) ?? '').join(' | ') })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.mouse.move(9, 9)
  await page.mouse.move(10, 10)
  await page.waitForFunction(() => 'awake' in document.documentElement.dataset)
  await page.evaluate(() => new Promise<void>(painted => requestAnimationFrame(() => requestAnimationFrame(() => painted()))))
  const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; moved: string }[] }).shifts)
  expect(shifts.reduce((sum, { value }) => sum + value, 0), JSON.stringify(shifts)).toBeLessThanOrEqual(most)
})
