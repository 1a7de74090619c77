import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, inject, it } from 'vitest'
import { pathsIn } from '../../build/pageKinds.ts'
import { findFile } from '../../build/server/findFile.ts'
import { newPage } from './newPage.ts'

const folder = inject('siteFolder')
const paths = await pathsIn(folder)
/** The browser opens about four pages a second: as many as a minute holds, spread over the site. */
const OPENED = 180

const decoded = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
/** Words that the page reads, not a place on it. */
const isText = (anchor: string) => anchor.startsWith('text=')
/** Files that the page has fetched before the app asks for them. */
const filesAhead = (html: string) => Object.values(JSON.parse(/id="ahead">([^<]*)</.exec(html)?.[1] ?? '{}') as Record<string, string[]>).flat()
const attributes = (html: string, name: string) => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(match => decoded(match[1] as string))

it('leads nowhere that is not there, from any page', async () => {
  const pages = new Map<string, Set<string>>()
  const links: { from: string; to: string }[] = []
  for (const path of paths) {
    const html = await readFile(join(folder, path, 'index.html'), 'utf8')
    pages.set(path, new Set(attributes(html, 'id')))
    for (const to of [...attributes(html, 'href'), ...attributes(html, 'src'), ...filesAhead(html)]) links.push({ from: path, to })
  }
  const files = new Map<string, boolean>()
  const broken = new Map<string, string>()
  for (const { from, to } of links) {
    if (/^(https?:|mailto:|data:)/.test(to)) continue
    const [address = '', anchor] = to.split('#')
    const path = decodeURI(address.split('?')[0] || from)
    if (!files.has(path)) files.set(path, (await findFile(resolve(folder), path)) !== null)
    if (!files.get(path)) broken.set(path, `${path}, linked from ${from}`)
    else if (anchor && !isText(anchor) && !pages.get(path)?.has(anchor)) broken.set(`${path}#${anchor}`, `${path} has no place "${anchor}", linked from ${from}`)
  }
  expect([...broken.values()].slice(0, 50)).toEqual([])
  expect(links.length).toBeGreaterThan(paths.length)
})

it('says nothing in the console of any page it opens', { timeout: 300_000 }, async () => {
  const page = await newPage()
  const step = Math.max(1, Math.ceil(paths.length / OPENED))
  for (const path of paths.filter((_, place) => place % step === 0)) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 200])
    expect(await page.locator('h1').count(), path).toBe(1)
  }
})
