import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { DataFault } from '#facts/DataFault.ts'
import { asItIs } from '#facts/Lens.ts'
import { coreQuery } from '#facts/queries.ts'
import { loadSections, type LoadedWords, type SectionName } from '#language/sections.ts'
import type { PartialDate } from '#schema/primitives.ts'
import type { ViewModule } from '#views/ViewEntry.ts'
import type { World } from './asOf/World.ts'
import type { Route } from './route.ts'

interface Frame {
  readonly words: LoadedWords
  /** Null for the atlas of today. */
  readonly world: World | null
  /** What the page is drawn from. */
  readonly files: readonly { readonly queryKey: QueryKey }[]
}

export type Prepared = Frame &
  (
    | { readonly kind: 'ready'; readonly view: ViewModule | null }
    /** The pair is here, the record is not. */
    | { readonly kind: 'missing' }
    /** The frame is here; the view's words, code or data could not be fetched. */
    | { readonly kind: 'failed'; readonly fault: unknown }
  )

/** Words that every page shows. */
export const FRAME = ['shell', 'evidence', 'vocabulary', 'records', 'charts', 'basket'] as const

/** Fetches all that a page is drawn from: its words, its code and its data, as of a day if one is asked for. Rejects with a `DataFault` where not even the frame can be drawn. */
export async function prepare(route: Route, client: QueryClient, asOf: PartialDate | null): Promise<Prepared> {
  const language = 'language' in route ? route.language : 'en'
  const words = loadSections(language, [...FRAME, ...wordsAround(route)])
  if (!('dyad' in route) || route.dyad === null) return { kind: 'ready', words: await words, world: null, files: [], view: null }

  const place = { dyad: route.dyad, language }
  const core = coreQuery(route.dyad, language)
  const opening = asOf === null ? null : import('./asOf/openWorld.tsx').then(({ openWorld }) => openWorld(client, place, asOf))
  const fetching = opening === null ? client.ensureQueryData(core) : opening.then(({ lens }) => client.ensureQueryData(lens(core)))
  const viewing = hasView(route) ? viewOf(route) : null
  const [loaded, world, own] = await Promise.all([words, opening, viewing, fetching])
  const frame = { words: { ...loaded, ...world?.words }, world, files: [core] }
  if (!hasView(route) || own === null) return { ...frame, kind: 'ready', view: null }
  if ('fault' in own) return { ...frame, kind: 'failed', fault: own.fault }

  const needs = route.entry.needs({ ...place, params: route.params })
  const page = { ...frame, words: { ...frame.words, ...own.words }, files: [core, ...needs] }
  const lens = world?.lens ?? asItIs
  try {
    await Promise.all(needs.map(query => client.ensureQueryData(lens(query) as never)))
  } catch (fault) {
    return (fault as DataFault).kind === 'missing' && 'id' in route.params ? { ...page, kind: 'missing' } : { ...page, kind: 'failed', fault }
  }
  return { ...page, kind: 'ready', view: own.view }
}

/** Words of what stands around the page: an address under a pair's pictures that names none has their frame. */
function wordsAround(route: Route): readonly SectionName[] {
  if (route.kind === 'view') return []
  return route.kind === 'embed' || (route.kind === 'missing' && route.embedded) ? ['embed'] : ['about']
}

type ViewRoute = Extract<Route, { kind: 'view' | 'embed' }>

const hasView = (route: Route): route is ViewRoute => route.kind === 'view' || route.kind === 'embed'

async function viewOf({ language, entry }: ViewRoute) {
  try {
    const [words, view] = await Promise.all([loadSections(language, entry.sections), entry.load()])
    return { words, view }
  } catch (fault) {
    return { fault }
  }
}
