import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { encodeCore } from '#facts/encodeCore.ts'
import { median, percentile } from './statistics.ts'
import { syntheticEvents } from './syntheticEvents.ts'

const SIZES = [300, 3_000, 30_000]
const LOADS = 5
const FRAME_MS = 1000 / 60

/** What the page keeps while it is watched. */
interface Recording {
  /** Times of its frames; null while nobody asks. */
  frames: number[] | null
  firstPicture: Promise<number>
}

/** The timeline with made-up events: from its data to the first picture of the axis, and the frames that panning and zooming drop. A row a size. */
export async function timelineFrames(browser: Browser, origin: string, site: string, pair: string): Promise<Record<string, string | number>[]> {
  const hash = (await readdir(join(site, 'data', pair), { withFileTypes: true })).find(entry => entry.isDirectory())
  const file = join(site, 'data', pair, hash!.name, 'core.en.json')
  const real = await readFile(file, 'utf8')
  const core = decodeCore(JSON.parse(real) as EncodedCore)
  const rows = []
  for (const count of SIZES) {
    await writeFile(file, JSON.stringify(encodeCore(syntheticEvents(core, count))))
    const firsts: number[] = []
    for (let load = 0; load <= LOADS; load++) {
      const page = await open(browser, `${origin}/en/${pair}/timeline?lane=kind`)
      const first = await page.evaluate(() => (globalThis as unknown as Recording).firstPicture)
      // The first load warms the server and the disk.
      if (load > 0) firsts.push(first)
      if (load < LOADS) await page.close()
      else {
        const pan = await framesWhile(page, () => dragging(page))
        const zoom = await framesWhile(page, () => wheeling(page))
        await page.close()
        rows.push({
          events: count, 'first picture ms': median(firsts).toFixed(0), 'asked ms': 100,
          'pan: frames': pan.length, 'pan: dropped': dropped(pan), 'pan: p95 ms': percentile(pan, 95).toFixed(1),
          'zoom: frames': zoom.length, 'zoom: dropped': dropped(zoom), 'zoom: p95 ms': percentile(zoom, 95).toFixed(1), loads: LOADS,
        })
      }
    }
  }
  await writeFile(file, real)
  return rows
}

/** Opens a page that notes how long after the app has its data in hand the axis is painted. What was fetched ahead of the app is not in its hands before it runs. */
async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  // tsx keeps the names of functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = named => named')
  await page.addInitScript(() => {
    let inHand = NaN
    const { text } = Response.prototype
    Response.prototype.text = async function textOfIndex(this: Response) {
      const body = await text.call(this)
      if (this.url.includes('/core.')) inHand = performance.now()
      return body
    }
    ;(globalThis as unknown as Recording).firstPicture = new Promise(done => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('[data-timeline] canvas')) return
        watch.disconnect()
        requestAnimationFrame(() => void scheduler.postTask(() => done(performance.now() - inHand), { priority: 'user-blocking' }))
      })
      watch.observe(document, { childList: true, subtree: true })
    })
  })
  await page.goto(address, { waitUntil: 'networkidle', timeout: 40_000 })
  await page.locator('[data-timeline] canvas').waitFor({ timeout: 40_000 })
  return page
}

/** Milliseconds between frames while something is done. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const holder = globalThis as unknown as Recording
    const seen: number[] = []
    holder.frames = seen
    const next = (now: number) => {
      seen.push(now)
      if (holder.frames) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await act()
  const seen = await page.evaluate(() => {
    const holder = globalThis as unknown as Recording
    const { frames } = holder
    holder.frames = null
    return frames ?? []
  })
  return seen.slice(1).map((now, index) => now - seen[index]!)
}

const dropped = (frames: readonly number[]) => frames.reduce((sum, ms) => sum + Math.max(Math.round(ms / FRAME_MS) - 1, 0), 0)

async function axisOf(page: Page): Promise<{ x: number; y: number; width: number }> {
  return (await page.getByRole('application').first().boundingBox())!
}

/** A hand that drags to and fro for two seconds, over years and then over days. */
async function dragging(page: Page): Promise<void> {
  const { x, y, width } = await axisOf(page)
  await page.mouse.move(x + width / 2, y + 40)
  await page.mouse.down()
  for (let step = 0; step < 120; step++) {
    await page.mouse.move(x + width / 2 + Math.sin(step / 8) * width * 0.4, y + 40)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await page.mouse.up()
}

/** From 35 years to days and back by the wheel. */
async function wheeling(page: Page): Promise<void> {
  const { x, y, width } = await axisOf(page)
  await page.mouse.move(x + width * 0.6, y + 40)
  await page.keyboard.down('Control')
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, step < 30 ? -100 : 100)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await page.keyboard.up('Control')
}
