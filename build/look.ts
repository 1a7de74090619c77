/** `npm run look`: pictures of every kind of page in `look/`, for eyes. `--only TEXT` (files whose name holds it), `--dir DIR` (a build). */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { browserArguments, findBrowser } from './findBrowser.ts'
import { pageKinds } from './pageKinds.ts'
import { listen } from './server/listen.ts'
import { staticServer } from './server/staticServer.ts'

const WIDTHS = [390, 820, 1440]
const THEMES = ['light', 'dark'] as const
/** Longer pages are cut: Chromium draws nothing below 16,384 px, and eyes tire before. */
const TALLEST = 6000

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' }, dir: { type: 'string', default: 'dist' } } })
const server = await staticServer(options.dir)
const origin = `http://localhost:${await listen(server, 0)}`
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() })
await mkdir('look', { recursive: true })

const kinds = await pageKinds(options.dir)
let drawn = 0
for (const width of WIDTHS) {
  for (const theme of THEMES) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, reducedMotion: 'reduce' })
    let file = ''
    page.on('console', message => console.log(`${file}: ${message.type()}: ${message.text()}`))
    page.on('pageerror', error => console.log(`${file}: uncaught: ${error.message}`))
    for (const [kind, path] of kinds) {
      for (const language of LANGUAGES) {
        if (kind === 'start' && language !== 'en') continue
        file = `${kind}.${language}.${width}.${theme}.png`
        if (!file.includes(options.only)) continue
        await page.goto(origin + path.replace(/^\/en/, `/${language}`))
        await page.evaluate(async () => {
          await document.fonts.ready
          await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))
        })
        const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight))
        await page.screenshot({ path: join('look', file), fullPage: true, clip: { x: 0, y: 0, width, height } })
        drawn += 1
      }
    }
    await page.close()
  }
}
await browser.close()
server.closeAllConnections()
server.close()
console.log(`${drawn} pictures in look/`)
