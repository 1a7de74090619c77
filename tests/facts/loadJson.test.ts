import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataFault, type DataFaultKind } from '#facts/DataFault.ts'
import { forgetManifests } from '#facts/findManifest.ts'
import { loadJson } from '#facts/loadJson.ts'
import { shouldRetry } from '#facts/shouldRetry.ts'

const MANIFEST = { schemaVersion: 1, dyad: 'xa-xb', release: '2025.6.30', hash: 'abc' }
const json = (value: unknown, init?: ResponseInit) => new Response(typeof value === 'string' ? value : JSON.stringify(value), { headers: { 'content-type': 'application/json; charset=utf-8' }, ...init })

let asked: string[]
const answering = (answers: Record<string, () => Response | Promise<Response>>) =>
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
    asked.push(url)
    signal?.throwIfAborted()
    return (answers[url] ?? (() => new Response('', { status: 404 })))()
  })
const inlining = (text: string | null) => vi.stubGlobal('document', { getElementById: (id: string) => (id === 'manifest' && text !== null ? { textContent: text } : null) })

const faultOf = (loading: Promise<unknown>) => loading.then(() => null, (fault: unknown) => fault)

beforeEach(() => {
  asked = []
  forgetManifests()
  inlining(JSON.stringify(MANIFEST))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('loading a file of the release', () => {
  it('takes the release the page carries, without asking', async () => {
    answering({ '/data/xa-xb/abc/core.en.json': () => json({ ok: 1 }) })
    expect(await loadJson('xa-xb', 'core.en.json')).toEqual({ ok: 1 })
    expect(asked).toEqual(['/data/xa-xb/abc/core.en.json'])
  })

  it('asks for the published release of another pair, once', async () => {
    answering({ '/data/xc-xd/manifest.json': () => json({ ...MANIFEST, dyad: 'xc-xd', hash: 'def' }), '/data/xc-xd/def/a.json': () => json(1), '/data/xc-xd/def/b.json': () => json(2) })
    expect([await loadJson('xc-xd', 'a.json'), await loadJson('xc-xd', 'b.json')]).toEqual([1, 2])
    expect(asked.filter(url => url.endsWith('manifest.json'))).toHaveLength(1)
  })

  it('asks for the release where no page is, as in the build', async () => {
    vi.stubGlobal('document', undefined)
    answering({ '/data/xa-xb/manifest.json': () => json(MANIFEST), '/data/xa-xb/abc/a.json': () => json(1) })
    expect(await loadJson('xa-xb', 'a.json')).toBe(1)
  })

  const faults: [string, DataFaultKind, () => Response | Promise<Response>][] = [
    ['a file that is not there', 'missing', () => new Response('', { status: 404 })],
    ['a host that fails', 'server', () => json({}, { status: 503 })],
    ['no answer', 'unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a page instead of data', 'not-json', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['an answer of no type', 'not-json', () => new Response(new Uint8Array([123, 125]))],
    ['data that break off', 'truncated', () => json('{"rows":[1,2')],
    ['an empty answer', 'truncated', () => json('')],
    ['a body that stops', 'unreachable', () => new Response(new ReadableStream({ start: stream => stream.error(new TypeError('network')) }), { headers: { 'content-type': 'application/json' } })],
  ]
  it.each(faults)('names %s "%s"', async (_what, kind, answer) => {
    answering({ '/data/xa-xb/abc/a.json': answer })
    const fault = await faultOf(loadJson('xa-xb', 'a.json'))
    expect(fault).toBeInstanceOf(DataFault)
    expect(fault).toMatchObject({ kind, url: '/data/xa-xb/abc/a.json' })
  })

  it('names data of a later site "newer-version"', async () => {
    inlining(JSON.stringify({ ...MANIFEST, schemaVersion: 99 }))
    expect(await faultOf(loadJson('xa-xb', 'a.json'))).toMatchObject({ kind: 'newer-version' })
  })

  it('names an answer past the deadline "slow"', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('late', 'TimeoutError')))
    answering({})
    expect(await faultOf(loadJson('xa-xb', 'a.json'))).toMatchObject({ kind: 'slow' })
  })

  it('reports no fault where the reader has moved on', async () => {
    answering({})
    const fault = await faultOf(loadJson('xa-xb', 'a.json', AbortSignal.abort()))
    expect(fault).not.toBeInstanceOf(DataFault)
    expect((fault as Error).name).toBe('AbortError')
  })
})

describe('trying again', () => {
  it.each(['unreachable', 'server', 'truncated', 'slow'] as const)('is worth it twice when %s', kind => {
    expect([0, 1, 2].map(count => shouldRetry(count, new DataFault(kind, '/')))).toEqual([true, true, false])
  })
  it.each(['missing', 'not-json', 'newer-version'] as const)('is no use when %s', kind => expect(shouldRetry(0, new DataFault(kind, '/'))).toBe(false))
  it('is no use after a mistake in the code', () => expect(shouldRetry(0, new TypeError('x'))).toBe(false))
})
