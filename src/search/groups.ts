import type { SearchKind } from '#domain/searchIndex.ts'
import type { Hit } from './find.ts'

export interface Group {
  readonly kind: SearchKind
  readonly hits: readonly Hit[]
}

/** Hits by kind, the kind of the best hit first, so that the first line on screen is the best answer. */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const groups = new Map<SearchKind, Hit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.entry.kind)
    if (group) group.push(hit)
    else groups.set(hit.entry.kind, [hit])
  }
  return [...groups].map(([kind, found]) => ({ kind, hits: found }))
}
