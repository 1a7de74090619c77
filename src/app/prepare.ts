import type { QueryClient } from '@tanstack/react-query'
import type { DataFault } from '#facts/DataFault.ts'
import { coreQuery } from '#facts/queries.ts'
import { loadSections, type LoadedWords } from '#language/sections.ts'
import type { ViewModule } from '#views/views.ts'
import type { Route } from './route.ts'

export type Prepared =
  | { readonly kind: 'ready'; readonly words: LoadedWords; readonly view: ViewModule | null }
  /** The pair is here, the record is not. */
  | { readonly kind: 'missing'; readonly words: LoadedWords }

const FRAME = ['shell', 'evidence', 'vocabulary', 'records', 'charts', 'basket'] as const

/** Fetches all that a page is drawn from: its words, its code and its data. Rejects with a `DataFault`. */
export async function prepare(route: Route, client: QueryClient): Promise<Prepared> {
  const language = 'language' in route ? route.language : 'en'
  const words = loadSections(language, route.kind === 'view' ? [...FRAME, ...route.entry.sections] : [...FRAME, 'about'])
  if (route.kind === 'missing' && route.dyad) await client.ensureQueryData(coreQuery(route.dyad, language))
  if (route.kind !== 'view') return { kind: 'ready', words: await words, view: null }
  const place = { dyad: route.dyad, language, params: route.params }
  const [loaded, view] = await Promise.all([words, route.entry.load(), client.ensureQueryData(coreQuery(route.dyad, language))])
  try {
    await Promise.all(route.entry.needs(place).map(query => client.ensureQueryData(query as never)))
  } catch (fault) {
    if ((fault as DataFault).kind === 'missing' && 'id' in route.params) return { kind: 'missing', words: loaded }
    throw fault
  }
  return { kind: 'ready', words: loaded, view }
}
