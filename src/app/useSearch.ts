import { useMemo } from 'react'
import { searchNamesQuery, searchSourcesQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import { useWords } from '#language/useWords.ts'
import { pageOf } from '#search/entryNames.ts'
import { find, type Finds } from '#search/find.ts'
import { searchEngine, type Entry } from '#search/searchEngine.ts'
import { withOtherWords } from '#search/withOtherWords.ts'
import { usePlace } from '#url/usePlace.ts'
import { MAIN_VIEWS, MORE_VIEWS } from './navigation.ts'
import { recentPages } from './recentPages.ts'

/** Views come first among equals: as many links as no record has. */
const VIEW_LINKS = 500

/** Answers to what is typed, from the index of the pair. */
export function useSearch(text: string) {
  const { dyad, path } = usePlace()
  const core = useCore()
  const { views } = useWords('shell')
  const names = useFactsLater(searchNamesQuery(dyad))
  const sources = useFactsLater(searchSourcesQuery(dyad))
  const engine = useMemo(() => {
    // Taken apart once: where the sources do not come, the rest is found without them.
    if (!names.data || sources.isPending) return null
    const own = [...MAIN_VIEWS, ...MORE_VIEWS].map(view => [view || 'overview', VIEW_LINKS, views[view || 'overview'], null, null, [], '', view] as const)
    return searchEngine({ views: own, ...withOtherWords(names.data, core), sources: sources.data ?? [] })
  }, [names.data, core, sources.data, sources.isPending, views])
  // Never deferred: Enter must open the answer to what stands in the field.
  const found: Finds = useMemo(() => (engine ? find(engine, text) : { question: text, hits: [] }), [engine, text])
  const recent = useMemo(() => (engine ? entriesAt(engine.entries, recentPages(dyad).filter(other => other !== path)) : []), [engine, dyad, path])
  return { found, recent, ready: engine !== null, fault: names.isError, again: () => void names.refetch() }
}

/** The entries whose pages these are, in this order; paths that name none are left out. */
function entriesAt(entries: readonly Entry[], paths: readonly string[]): Entry[] {
  const at = new Map(entries.map(entry => [pageOf(entry).path, entry]))
  return paths.flatMap(path => at.get(path) ?? [])
}
