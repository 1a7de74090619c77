import type { PartialDate } from '#schema/primitives.ts'
import type { HeldPost } from './recordDetails.ts'

/** A post with each day on which something names it and the source that does, oldest first; of a dated post the sources on its holder. */
export interface SourcedPost extends Omit<HeldPost, 'attested'> {
  readonly attested: readonly { readonly date: PartialDate; readonly source: string }[]
  readonly sources: readonly string[]
}

/** What the two sheets say beyond the index: which sources tell of each record, and when each post was held. */
export interface BriefIndex {
  readonly cited: Readonly<Record<'events' | 'agreements', Readonly<Record<string, readonly string[]>>>>
  /** By person; posts that nothing dates are left out. */
  readonly posts: Readonly<Record<string, readonly SourcedPost[]>>
}
