import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nginxConfig } from './server/nginxConfig.ts'

/** What the headers and redirects of a build depend on. */
export interface HostFacts {
  /** SHA-256 of the one inline script, in base64. */
  readonly headScriptHash: string
  readonly dyads: readonly { readonly id: string; readonly reverse: string }[]
  readonly languages: readonly string[]
  /** Paths that have moved, with their new place. */
  readonly moved: readonly (readonly [from: string, to: string])[]
}

/** Headers of every answer, then of pages and files by path, and redirects: one source for all hosts. */
export interface HostPolicy {
  readonly everywhere: Readonly<Record<string, string>>
  readonly rules: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[]
  readonly redirects: readonly (readonly [from: string, to: string])[]
}

const FOREVER = 'public, max-age=31536000, immutable'
const OPEN = { 'Access-Control-Allow-Origin': '*' }

/** The policy of a build. Rules of hosts add up and none can take a header back, so each says only what no other says. */
export function hostPolicy({ headScriptHash, dyads, languages, moved }: HostFacts): HostPolicy {
  // Pages forbid being framed by others one by one: a policy for all paths could not be lifted for those made to be embedded.
  const page = { 'Cache-Control': 'no-cache', 'Content-Security-Policy': "frame-ancestors 'self'" }
  const pagesIn = (language: string) => [`/${language}`, `/${language}/about`, ...dyads.flatMap(({ id }) => [`/${language}/${id}`, `/${language}/${id}/*`])]
  const pages = ['/', ...languages.flatMap(pagesIn)]
  return {
    everywhere: {
      'Content-Security-Policy': contentPolicy(headScriptHash),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': permissions(),
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    rules: [
      ...pages.map(path => ({ path, headers: page })),
      ...languages.map(language => ({ path: `/${language}/embed/*`, headers: { 'Cache-Control': 'no-cache', ...OPEN } })),
      { path: '/assets/*', headers: { 'Cache-Control': FOREVER, ...OPEN } },
      { path: '/cards/*', headers: { 'Cache-Control': FOREVER } },
      { path: '/fonts/*', headers: { 'Cache-Control': FOREVER, ...OPEN } },
      { path: '/data/*', headers: OPEN },
      { path: '/releases/*', headers: OPEN },
      { path: '/data/:file', headers: { 'Cache-Control': 'no-cache' } },
      { path: '/data/:dyad/manifest.json', headers: { 'Cache-Control': 'no-cache' } },
      { path: '/data/:dyad/:hash/*', headers: { 'Cache-Control': FOREVER } },
    ],
    redirects: [
      ...moved,
      ...languages.flatMap(language =>
        dyads.flatMap(({ id, reverse }): [string, string][] => [
          [`/${language}/${reverse}`, `/${language}/${id}`],
          [`/${language}/${reverse}/*`, `/${language}/${id}/:splat`],
          [`/${language}/embed/${reverse}`, `/${language}/embed/${id}`],
          [`/${language}/embed/${reverse}/*`, `/${language}/embed/${id}/:splat`],
        ]),
      ),
    ],
  }
}

/** Only our own files run or are shown. Neither React nor Vite's loader writes markup from text; the one policy lets through the one worker's address. */
const contentPolicy = (headScriptHash: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${headScriptHash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join('; ')

function permissions(): string {
  // Sharing is left at its default, which is the same: browsers without it warn of the name in the console.
  const own = ['clipboard-write', 'fullscreen']
  const none = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb']
  return [...own.map(name => `${name}=(self)`), ...none.map(name => `${name}=()`)].join(', ')
}

const headerLines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)

/** Writes `_headers` and `_redirects` (Cloudflare Pages, Netlify, and our own server) and `nginx.conf` into a build. */
export async function writeHostFiles(distDir: string, facts: HostFacts): Promise<void> {
  const policy = hostPolicy(facts)
  const blocks = [{ path: '/*', headers: policy.everywhere }, ...policy.rules].map(({ path, headers }) => `${path}\n${headerLines(headers).join('')}`)
  await writeFile(join(distDir, '_headers'), blocks.join('\n'))
  await writeFile(join(distDir, '_redirects'), policy.redirects.map(([from, to]) => `${from} ${to} 308\n`).join(''))
  await writeFile(join(distDir, 'nginx.conf'), nginxConfig(policy))
}
