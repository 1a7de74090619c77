import { use } from 'react'
import type { Cited } from './Cited.ts'
import { NarrowedContext } from './NarrowedContext.ts'

/** The title of a page or a chart with what it was narrowed to: two views of one page are two works in a list of references. A single figure, and the data, are the same in all of them. */
export function useNarrowedTitle({ type, title, anchor }: Pick<Cited, 'type' | 'title' | 'anchor'>): string {
  const narrowed = use(NarrowedContext)
  const isNarrowed = type === 'figure' || (type === 'webpage' && anchor === undefined)
  return isNarrowed ? [title, ...narrowed.filter(part => !title.includes(part))].join(' · ') : title
}
