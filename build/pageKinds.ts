import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Every path of a build, as its sitemap lists them. */
export async function pathsIn(dist: string): Promise<string[]> {
  const sitemap = await readFile(join(dist, 'sitemap.xml'), 'utf8')
  return [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(match => match[1] || '/')
}

/**
 * One English page of each kind a pair has (`trade`, `people`, `people-one`, …), by its kind. Of the pages of records it takes
 * the heaviest, on which most can go wrong.
 */
export async function pageKinds(dist: string): Promise<ReadonlyMap<string, string>> {
  const heaviest = new Map<string, { path: string; size: number }>()
  for (const path of await pathsIn(dist)) {
    const [language, dyad, view = 'overview', id] = path.split('/').slice(1)
    if (language && language !== 'en') continue
    const kind = dyad?.includes('-') ? view + (id ? '-one' : '') : dyad || (language ? 'pairs' : 'start')
    const { size } = await stat(join(dist, path, 'index.html'))
    if (size > (heaviest.get(kind)?.size ?? 0)) heaviest.set(kind, { path, size })
  }
  return new Map([...heaviest].map(([kind, { path }]) => [kind, path]))
}
