import type { Manifest } from '#domain/compiled.ts'
import { coreQuery } from '#facts/queries.ts'
import type { PageAssets } from './document.ts'
import { FRAME } from './prepare.ts'
import type { Route } from './route.ts'

/** Addresses that a page has fetched before the app is there to ask for them. */
export interface Ahead {
  readonly scripts: readonly string[]
  readonly data: readonly string[]
}

/** Files that the app will ask for one after the other, so that the boot script can have them fetched beside it: the view's code and words, and the data that both are drawn from. */
export function aheadOf(route: Route, { viewScripts, wordScripts }: PageAssets, manifest: Manifest | undefined): Ahead {
  if (!manifest || (route.kind !== 'view' && route.kind !== 'embed')) return { scripts: [], data: [] }
  const { dyad, language, entry, params } = route
  const words = [...FRAME, ...entry.sections].map(section => wordScripts[`${language}/${section}`]).filter(file => file !== undefined)
  const needs = [coreQuery(dyad, language), ...entry.needs({ dyad, language, params })]
  const data = needs.map(({ meta }) => `/data/${dyad}/${manifest.hash}/${String(meta?.['file'])}`)
  return { scripts: [...(viewScripts[entry.name] ?? []), ...new Set(words)], data }
}
