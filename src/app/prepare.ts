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
  /** The frame is here; the view's words, code or data could not be fetched. */
  | { readonly kind: 'failed'; readonly words: LoadedWords; readonly fault: unknown }

const FRAME = ['shell', 'evidence', 'vocabulary', 'records', 'charts', 'basket'] as const

/** Fetches all that a page is drawn from: its words, its code and its data. Rejects with a `DataFault` where not even the frame can be drawn. */
export async function prepare(route: Route, client: QueryClient): Promise<Prepared> {
  const language = 'language' in route ? route.language : 'en'
  if (route.kind !== 'view') {
    const words = loadSections(language, [...FRAME, 'about'])
    if (route.kind === 'missing' && route.dyad) await client.ensureQueryData(coreQuery(route.dyad, language))
    return { kind: 'ready', words: await words, view: null }
  }
  const view = Promise.all([loadSections(language, [...FRAME, ...route.entry.sections]), route.entry.load()])
  const [frame, own] = await Promise.all([
    Promise.all([loadSections(language, FRAME), client.ensureQueryData(coreQuery(route.dyad, language))]),
    view.catch((fault: unknown) => ({ fault })),
  ])
  if ('fault' in own) return { kind: 'failed', words: frame[0], fault: own.fault }
  const [words, loaded] = own
  try {
    await Promise.all(route.entry.needs({ dyad: route.dyad, language, params: route.params }).map(query => client.ensureQueryData(query as never)))
  } catch (fault) {
    return (fault as DataFault).kind === 'missing' && 'id' in route.params ? { kind: 'missing', words } : { kind: 'failed', words, fault }
  }
  return { kind: 'ready', words, view: loaded }
}
