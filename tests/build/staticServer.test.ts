import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../../build/server/listen.ts'
import { staticServer } from '../../build/server/staticServer.ts'
import { writeHostFiles } from '../../build/serverHeaders.ts'

let folder: string
let server: Server
let port: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  const files = {
    'index.html': 'pairs',
    '404.html': 'no such page',
    'en/aa-bb/index.html': 'overview',
    'en/aa-bb/trade/index.html': 'trade '.repeat(500),
    'en/embed/aa-bb/trade/index.html': 'trade alone',
    'assets/app-1f.js': 'run()',
    'assets/style-2e.css': 'made by the build before',
    'assets/style-2e.css.br': 'ready-made',
    'data/pairs.json': '[]',
    'data/aa-bb/manifest.json': '{}',
    'data/aa-bb/3d/core.en.json': '{}',
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  await writeHostFiles(folder, {
    headScriptHash: 'abc=',
    dyads: [{ id: 'aa-bb', reverse: 'bb-aa' }],
    languages: ['en'],
    moved: [['/en/aa-bb/people/old', '/en/aa-bb/people/new']],
  })
  server = await staticServer(folder)
  port = await listen(server, 0)
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** Sends the path as it is written: `fetch` would tidy it up first. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, string | undefined>; body: string }>((settle, reject) => {
    request({ port, host: '127.0.0.1', path, headers, method }, answer => {
      let body = ''
      answer.on('data', part => (body += part))
      answer.on('end', () => settle({ status: answer.statusCode ?? 0, headers: answer.headers as Record<string, string | undefined>, body }))
    })
      .on('error', reject)
      .end()
  })

describe('addresses', () => {
  it('answers a page without a slash at its end', async () => {
    expect(await get('/en/aa-bb?y=2010..2021')).toMatchObject({ status: 200, body: 'overview' })
    expect(await get('/')).toMatchObject({ status: 200, body: 'pairs' })
  })

  it.each([
    ['/en/aa-bb/', '/en/aa-bb'],
    ['/en/aa-bb/?y=2010~x&q=%C9%99', '/en/aa-bb?y=2010~x&q=%C9%99'],
    ['/en/aa-bb/index.html', '/en/aa-bb'],
    ['//elsewhere.example/', '/elsewhere.example'],
    ['/en//aa-bb', '/en/aa-bb'],
    ['/en/bb-aa', '/en/aa-bb'],
    ['/en/bb-aa/?y=2010', '/en/aa-bb?y=2010'],
    ['/en/bb-aa/trade?y=2010', '/en/aa-bb/trade?y=2010'],
    ['/en/aa-bb/people/old', '/en/aa-bb/people/new'],
    ['/en/aa-bb/a%3Fb/', '/en/aa-bb/a%3Fb'],
  ])('leads %s to %s for good', async (asked, place) => {
    const { status, headers } = await get(asked)
    expect([status, headers['location']]).toEqual([308, place])
  })

  it.each([
    '/en/aa-bb/nothing',
    '/%',
    '/%zz',
    '/%E0%A4%A',
    '/%00',
    '/en/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/../../../etc/passwd',
    '/..%5c..%5cetc',
    '/_headers',
    '/_redirects',
    '/nginx.conf',
    '/404.html',
    '/.git/config',
    '/assets',
    `/${'x'.repeat(300)}`,
    'http://elsewhere.example/',
  ])('says that %s is not there', async path => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'no such page', headers: { 'cache-control': 'no-cache' } })
  })

  it('answers only questions', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405)
  })
})

describe('headers', () => {
  it('gives every answer the strict policy', async () => {
    for (const path of ['/', '/en/aa-bb/trade', '/assets/app-1f.js', '/data/aa-bb/manifest.json', '/nowhere']) {
      const { headers } = await get(path)
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self' 'sha256-abc='")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    }
  })

  it('lets others frame only what is made to be embedded', async () => {
    for (const path of ['/', '/en/aa-bb', '/en/aa-bb/trade']) expect((await get(path)).headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect((await get('/en/embed/aa-bb/trade')).headers['content-security-policy']).not.toContain('frame-ancestors')
  })

  it.each([
    ['/en/aa-bb', 'no-cache'],
    ['/data/pairs.json', 'no-cache'],
    ['/data/aa-bb/manifest.json', 'no-cache'],
    ['/data/aa-bb/3d/core.en.json', 'public, max-age=31536000, immutable'],
    ['/assets/app-1f.js', 'public, max-age=31536000, immutable'],
  ])('lets %s be kept: %s', async (path, expected) => {
    expect((await get(path)).headers['cache-control']).toBe(expected)
  })

  it('opens scripts and data, and no page, to other sites', async () => {
    expect((await get('/assets/app-1f.js')).headers['access-control-allow-origin']).toBe('*')
    expect((await get('/data/aa-bb/3d/core.en.json')).headers['access-control-allow-origin']).toBe('*')
    expect((await get('/en/aa-bb')).headers['access-control-allow-origin']).toBeUndefined()
  })

  it('names the type of each file', async () => {
    expect((await get('/assets/app-1f.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect((await get('/en/aa-bb')).headers['content-type']).toBe('text/html; charset=utf-8')
  })
})

describe('sending', () => {
  it('does not send again what the reader holds', async () => {
    const { headers } = await get('/en/aa-bb')
    expect(await get('/en/aa-bb', { 'if-none-match': headers['etag'] ?? '' })).toMatchObject({ status: 304, body: '' })
    expect((await get('/en/aa-bb', { 'if-none-match': '"another"' })).status).toBe(200)
  })

  it('compresses text as the reader accepts', async () => {
    const encoding = async (accepted: string) => (await get('/en/aa-bb/trade', { 'accept-encoding': accepted })).headers['content-encoding']
    expect(await encoding('gzip, deflate, br')).toBe('br')
    expect(await encoding('gzip')).toBe('gzip')
    expect(await encoding('br;q=0, gzip')).toBe('gzip')
    expect(await encoding('')).toBeUndefined()
    expect(Number((await get('/en/aa-bb/trade', { 'accept-encoding': 'br' })).headers['content-length'])).toBeLessThan(100)
  })

  it('prefers what the build has compressed already', async () => {
    expect((await get('/assets/style-2e.css', { 'accept-encoding': 'br' })).body).toBe('ready-made')
  })

  it('tells a HEAD the size and sends nothing', async () => {
    expect(await get('/en/aa-bb', {}, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '8' } })
  })

  it('takes the next port when the one it prefers is in use', async () => {
    const second = await staticServer(folder)
    await expect(listen(second, port)).rejects.toThrow('EADDRINUSE')
    expect(await listen(second, port, { orNext: true })).toBeGreaterThan(port)
    second.close()
  })
})
