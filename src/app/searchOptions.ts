import type { SearchKind } from '#domain/searchIndex.ts'
import type { Finds } from '#search/find.ts'
import { groupsOf } from '#search/groups.ts'
import type { Entry } from '#search/searchEngine.ts'

export type Option =
  | { readonly type: 'entry'; readonly entry: Entry; /** The spelling that was found. */ readonly name: string | null }
  /** Unfolds the rest of a group. */
  | { readonly type: 'all'; readonly kind: SearchKind; readonly count: number }

export interface OptionGroup {
  /** Null for what was opened lately. */
  readonly kind: SearchKind | null
  readonly count: number
  readonly options: readonly Option[]
}

/** Of each kind so many, until the reader asks for all. */
const MOST = 5

/** What stands in the list: the answers by kind, or before anything is typed what was opened lately. */
export function searchOptions({ question, hits }: Finds, recent: readonly Entry[], unfolded: ReadonlySet<SearchKind>): OptionGroup[] {
  if (question.trim() === '') return recent.length === 0 ? [] : [{ kind: null, count: recent.length, options: recent.map(entry => ({ type: 'entry', entry, name: null })) }]
  return groupsOf(hits).map(({ kind, hits: found }) => {
    const shown = unfolded.has(kind) ? found : found.slice(0, MOST)
    const options: Option[] = shown.map(({ entry, name }) => ({ type: 'entry', entry, name }))
    if (shown.length < found.length) options.push({ type: 'all', kind, count: found.length })
    return { kind, count: found.length, options }
  })
}
