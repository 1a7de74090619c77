import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { contentTypeOf } from './contentTypes.ts'
import { encodedFile } from './encodedFile.ts'
import { findFile, versionOf, type FoundFile } from './findFile.ts'
import { hostRules, type HostRules } from './hostRules.ts'
import { canonicalPath, requestPath } from './requestPath.ts'

/** Serves a build as a static host would: under the build's own `_headers` and `_redirects`, missing pages as `404.html`. */
export async function staticServer(dir: string): Promise<Server> {
  const folder = resolve(dir)
  const readIfThere = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '')
  const rules = hostRules(await readIfThere('_headers'), await readIfThere('_redirects'))
  return createServer((request, response) => {
    answer(folder, rules, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
}

async function answer(folder: string, rules: HostRules, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const asked = requestPath(request.url ?? '/')
  if (asked) {
    const canonical = canonicalPath(asked.path)
    const moved = rules.redirectFor(canonical)
    const to = moved ? canonicalPath(moved.to) : canonical
    if (to !== asked.path) {
      response.writeHead(moved?.status ?? 308, { Location: encodeURI(to).replaceAll('?', '%3F').replaceAll('#', '%23') + asked.query }).end()
      return
    }
  }
  const found = asked && (await findFile(folder, asked.path))
  const file = found ?? (await versionOf(join(folder, '404.html')))
  const headers = rules.headersFor(asked?.path ?? '/404')
  if (file) await send(file, found ? 200 : 404, headers, request, response)
  else response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found')
}

async function send(file: FoundFile, status: number, policy: Record<string, string>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { body, encoding } = await encodedFile(file, String(request.headers['accept-encoding'] ?? ''))
  const etag = `"${file.version}-${encoding}"`
  // A missing page must not be kept under a policy meant for the file that will one day stand there.
  const caching = status === 404 ? { 'Cache-Control': 'no-cache' } : {}
  const headers = { 'Cache-Control': 'no-cache', ...policy, ...caching, Vary: 'Accept-Encoding', ETag: etag }
  if (status === 200 && request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(status, {
    ...headers,
    'Content-Type': contentTypeOf(file.file),
    'Content-Length': body.length,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
