/**
 * `npm run bench:peers -- FOLDER`: our timeline and chart of trade beside other libraries' in one run of the comparison in FOLDER,
 * over a build of the invented pair. `--n SIZES` and `--reps N` are handed on.
 */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sizedTimelines } from '../tests/bench/sizedTimelines.ts'
import { listen } from './server/listen.ts'

const SITE = '.cache/bench-site'
const PAIR = 'xa-xb'

const { values: options, positionals: [folder] } = parseArgs({ options: { n: { type: 'string', default: '300,3000,30000' }, reps: { type: 'string', default: '5' } }, allowPositionals: true })
if (!folder) {
  console.error('Name the folder of the comparison: npm run bench:peers -- FOLDER')
  process.exit(1)
}
const { status } = spawnSync('npx', ['tsx', 'build/build.ts', '--data', 'tests/fixtures/data', '--out', SITE], { stdio: 'inherit' })
if (status !== 0) process.exit(1)
const server = await sizedTimelines(SITE, PAIR, options.n.split(',').map(Number))
const origin = `http://localhost:${await listen(server, 0)}`
const comparison = spawn('node', [join(folder, 'run.mjs'), '--product', origin, '--config', 'tests/bench/product.json', '--n', options.n, '--reps', options.reps], { stdio: 'inherit' })
comparison.once('exit', code => {
  server.closeAllConnections()
  server.close()
  process.exitCode = code ?? 1
})
