/**
 * `npm run bench`: what the site takes, measured in Chromium over a build of the invented pair under production headers. It prints
 * medians, how many rows there were and on what machine; it asserts nothing. `--only TEXT`: benches whose name holds it.
 */
import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { filterPaint } from '../tests/bench/filterPaint.ts'
import { timelineFrames } from '../tests/bench/timelineFrames.ts'
import { browserArguments, findBrowser } from './findBrowser.ts'
import { listen } from './server/listen.ts'
import { staticServer } from './server/staticServer.ts'

const SITE = '.cache/bench-site'
const PAIR = 'xa-xb'

/** One line a bench: its name and what measures it. */
const BENCHES = { 'filter → paint': filterPaint, 'timeline': timelineFrames }

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const { status } = spawnSync('npx', ['tsx', 'build/build.ts', '--data', 'tests/fixtures/data', '--out', SITE], { stdio: 'inherit' })
if (status !== 0) process.exit(1)
const server = await staticServer(SITE)
const origin = `http://localhost:${await listen(server, 0)}`
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() })

console.log(`\n${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}, Chromium ${browser.version()}`)
for (const [name, measure] of Object.entries(BENCHES)) {
  if (!name.includes(options.only)) continue
  console.log(`\n${name}`)
  console.table(await measure(browser, origin, SITE, PAIR))
}
await browser.close()
server.closeAllConnections()
server.close()
