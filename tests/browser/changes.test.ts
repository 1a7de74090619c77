import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { newPage } from './newPage.ts'

const site = inject('siteFolder')
const [{ id: pair }] = JSON.parse(await readFile(join(site, 'data', 'pairs.json'), 'utf8')) as [{ id: string }]
const { release } = JSON.parse(await readFile(join(site, 'data', pair, 'manifest.json'), 'utf8')) as { release: string }
const earlier = (await readdir(join(site, 'releases'))).find(version => version !== release) as string

it.each(LANGUAGES)('serves the feeds that the head of every page names, in %s', async language => {
  const page = await newPage()
  await page.goto(`/${language}/${pair}/trade`)
  const named = await page.locator('link[rel=alternate][type]').evaluateAll(links => links.map(link => [link.getAttribute('type'), link.getAttribute('href')] as [string, string]))
  expect(named.map(([type]) => type)).toEqual(['application/atom+xml', 'application/feed+json', 'text/calendar'])
  const served = await Promise.all(named.map(([, href]) => page.request.get(href)))
  expect(served.map(answer => [answer.status(), answer.headers()['content-type']])).toEqual([
    [200, 'application/atom+xml; charset=utf-8'], [200, 'application/json; charset=utf-8'], [200, 'text/calendar; charset=utf-8'],
  ])
  // The site's own pages let no text become a document.
  await page.goto('about:blank')
  const faults = await page.evaluate(text => new DOMParser().parseFromString(text, 'application/xml').getElementsByTagName('parsererror').length, await served[0]!.text())
  expect(faults).toBe(0)
})

it('says above any page that an older link opened what changed since, without moving the page', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/agreements?v=${earlier}`)
  await page.getByText('See what changed').waitFor()
  const shift = await page.evaluate(
    () => new Promise<number>(fulfil => {
      let sum = 0
      new PerformanceObserver(list => list.getEntries().forEach(entry => (sum += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true })
      requestAnimationFrame(() => requestAnimationFrame(() => fulfil(sum)))
    }),
  )
  expect(shift).toBe(0)
  await page.getByText('See what changed').click()
  await page.getByRole('heading', { level: 1, name: 'Changes' }).waitFor()
  expect(new URL(page.url()).search).toBe(`?v=${earlier}`)
  await page.getByText(/^Events: /).first().click()
  expect(await page.locator('#data details[open] li').count()).toBeGreaterThan(0)
})
