/** `npm run serve`: the last build under its production headers. `--port N`, `--dir DIR`, `--host ADDRESS` (this machine only by default). */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listen } from './server/listen.ts'
import { staticServer } from './server/staticServer.ts'

const FIRST_CHOICE = 4173

const { values: options } = parseArgs({
  options: { port: { type: 'string' }, dir: { type: 'string', default: 'dist' }, host: { type: 'string', default: '127.0.0.1' } },
})
const port = options.port === undefined ? FIRST_CHOICE : Number(options.port)

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port takes a number from 0 to 65535, not "${options.port}".`)
  await access(join(options.dir, 'index.html')).catch(() => {
    throw new Error(`There is no build in ${options.dir}/: run "npm run build" first.`)
  })
  const server = await staticServer(options.dir)
  const opened = await listen(server, port, { host: options.host, orNext: options.port === undefined })
  console.log(`Dyad Atlas is open at http://localhost:${opened}/`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
} catch (fault) {
  const taken = (fault as NodeJS.ErrnoException).code === 'EADDRINUSE'
  console.error(taken ? `Port ${port} is taken: choose another with --port, or leave it out.` : (fault as Error).message)
  process.exit(1)
}
