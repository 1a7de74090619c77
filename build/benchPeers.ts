/**
 * `npm run bench:peers -- FOLDER`: our timeline and chart of trade beside other libraries' in one run of the comparison in FOLDER.
 * A site is built for every size, from data with so many made-up events. `--n SIZES` and `--reps N` are handed on.
 */
import { spawn, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sizedData } from '../tests/bench/sizedData.ts'
import { listen } from './server/listen.ts'
import { staticServer } from './server/staticServer.ts'

const PAIR = 'xa-xb'
const CONFIG = '.cache/bench-product.json'

const { values: options, positionals: [folder] } = parseArgs({ options: { n: { type: 'string', default: '300,3000,30000' }, reps: { type: 'string', default: '5' } }, allowPositionals: true })
if (!folder) {
  console.error('Name the folder of the comparison: npm run bench:peers -- FOLDER')
  process.exit(1)
}

const servers: Server[] = []
/** Builds one view of the pair in English, and gives the address of it. */
async function built(name: string, data: string, view: string): Promise<string> {
  const out = join('.cache', `bench-${name}`)
  const path = `/en/${PAIR}/${view}`
  const { status } = spawnSync('npx', ['tsx', 'build/build.ts', '--data', data, '--out', out, '--only', `${path}$`], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
  const server = await staticServer(out)
  servers.push(server)
  return `//localhost:${await listen(server, 0)}${path}`
}

const trade = await built('trade', 'tests/fixtures/data', 'trade')
const rows: object[] = [{ scenario: 'line', n: 35, path: `${trade}?y=1991..2024`, chart: '#totals svg path', filter: '#totals fieldset input[type=radio]' }]
for (const n of options.n.split(',').map(Number)) {
  const timeline = await built(`timeline-${n}`, await sizedData(PAIR, n), 'timeline')
  rows.push(
    // The page as readers come to it: its picture is in the HTML, the app comes with a sign of a person. Nothing is pressed, since that would measure the wait for the app.
    { scenario: 'events', n, path: timeline, chart: '[data-timeline] svg rect, [data-timeline] svg use', filter: '' },
    // The same with a choice in the address: script draws it from the data.
    { scenario: 'events', n, path: `${timeline}?lane=kind`, chart: '[data-timeline] canvas', filter: 'main fieldset input[type=checkbox]' },
  )
}
await writeFile(CONFIG, JSON.stringify(rows))
const comparison = spawn('node', [join(folder, 'run.mjs'), '--product', 'http:', '--config', CONFIG, '--n', options.n, '--reps', options.reps], { stdio: 'inherit' })
comparison.once('exit', code => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  process.exitCode = code ?? 1
})
