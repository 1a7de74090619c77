import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from 'playwright-core'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { clickToPaint } from './clickToPaint.ts'
import { median, percentile } from './statistics.ts'
import { syntheticTrade } from './syntheticTrade.ts'

/** A unit, a flow, a base year; the first year shown, which every section of the page follows. */
const PRESSED = { 'of the chart': '#totals input[type="radio"]', 'of the years': '#bar-from' } as const
/** Its title and its drawing: both are new with every press. */
const ANSWER = '#totals figcaption, #totals [data-picture="drawing"]'

interface Case {
  readonly pressed: keyof typeof PRESSED
  readonly rows: number
  /** Recharts is mounted. */
  readonly live: boolean
  /** How many times slower the processor is made. */
  readonly slowed: number
  /** What DESIGN §9 asks, in milliseconds. */
  readonly asked: string
}

const CASES: readonly Case[] = [
  { rows: 100_000, pressed: 'of the chart', live: false, slowed: 1, asked: '16.7 (p95 33)' },
  { rows: 100_000, pressed: 'of the years', live: false, slowed: 1, asked: '50' },
  { rows: 100_000, pressed: 'of the chart', live: true, slowed: 1, asked: '50' },
  { rows: 1_000_000, pressed: 'of the chart', live: false, slowed: 4, asked: '50' },
]
const CHANGES = 40

/** From a press on a filter of the trade page to its chart painted anew, and to the last section that follows it, over made-up observations. A row a case. */
export async function filterPaint(browser: Browser, origin: string, site: string, pair: string): Promise<Record<string, string | number>[]> {
  const hash = (await readdir(join(site, 'data', pair), { withFileTypes: true })).find(entry => entry.isDirectory())
  const file = join(site, 'data', pair, hash!.name, 'observations', 'trade.json')
  const real = JSON.parse(await readFile(file, 'utf8')) as EncodedObservations
  const sides = pair.toUpperCase().split('-') as [string, string]
  const rows = []
  for (const { rows: count, pressed, live, slowed, asked } of CASES) {
    const text = JSON.stringify(syntheticTrade(real, count, sides))
    await writeFile(file, text)
    // Compressed beforehand, as a host would: the server's own level takes longer for a million rows than the page waits.
    await writeFile(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }))
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    // tsx keeps the names of functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = named => named')
    await page.goto(`${origin}/en/${pair}/trade?y=1991..2024`, { waitUntil: 'networkidle', timeout: 120_000 })
    await page.locator('html[data-awake] #totals').waitFor({ timeout: 120_000 })
    if (live) {
      await page.locator('#totals [role="application"]').hover()
      await page.locator('#totals .recharts-surface').first().waitFor()
    }
    const client = await page.context().newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowed })
    const answers = await clickToPaint(page, { selector: PRESSED[pressed], answer: ANSWER, changes: CHANGES })
    await page.close()
    const times = answers.map(({ painted }) => painted)
    rows.push({
      observations: count, pressed, chart: live ? 'live' : 'still', 'CPU slowed': `${slowed}×`, 'median ms': median(times).toFixed(1), 'p95 ms': percentile(times, 95).toFixed(1),
      'asked ms': asked, 'whole page ms': median(answers.map(({ settled }) => settled)).toFixed(1), changes: times.length,
    })
  }
  await writeFile(file, JSON.stringify(real))
  await rm(`${file}.br`)
  return rows
}
