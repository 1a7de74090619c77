import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { encodeCore } from '#facts/encodeCore.ts'
import { staticServer } from '../../build/server/staticServer.ts'
import { syntheticEvents } from './syntheticEvents.ts'

/** Serves a built site whose index holds as many made-up events as the asking page's address says (`n=3000`); without `n` the pair's own. */
export async function sizedTimelines(site: string, pair: string, sizes: readonly number[]): Promise<Server> {
  const folder = (await readdir(join(site, 'data', pair), { withFileTypes: true })).find(entry => entry.isDirectory())
  const core = decodeCore(JSON.parse(await readFile(join(site, 'data', pair, folder!.name, 'core.en.json'), 'utf8')) as EncodedCore)
  const indexes = new Map(sizes.map(size => [String(size), gzipSync(JSON.stringify(encodeCore(syntheticEvents(core, size))))]))
  const served = await staticServer(site)
  return createServer((request, response) => {
    const size = /[?&]n=(\d+)/.exec(request.headers.referer ?? '')?.[1]
    const index = request.url?.endsWith('/core.en.json') && size !== undefined ? indexes.get(size) : undefined
    if (index) response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip', 'Cache-Control': 'no-store' }).end(index)
    else served.emit('request', request, response)
  })
}
