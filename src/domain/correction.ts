import type { Correction } from '#schema/corrections.ts'
import type { Source } from '#schema/records.ts'

/** A mended mistake in one language, with what its line needs beyond the index. */
export interface CorrectionEntry extends Omit<Correction, 'was' | 'now' | 'why' | 'source'> {
  readonly was: string
  readonly now: string | null
  readonly why: string
  /** The first release without it. */
  readonly mendedIn: string
  readonly source?: Pick<Source, 'id' | 'publisher' | 'title' | 'language'>
}
