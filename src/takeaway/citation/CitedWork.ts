import type { PartialDate } from '#schema/primitives.ts'
import type { Language } from '#schema/vocabulary.ts'

/**
 * A work that a reader cites, in the terms of the Citation Style Language (CSL 1.0.2, appendices III and IV), from which every format is written.
 * Null where it is not known: nothing is made up to fill a form.
 */
export interface CitedWork {
  /** Letters, digits and hyphens: the key of the entry. */
  readonly id: string
  readonly type: 'article-newspaper' | 'dataset' | 'document' | 'figure' | 'webpage'
  readonly title: string
  /** A body that answers for the work: no source here names a person as its author. */
  readonly author: string | null
  /** The newspaper, site or collection it stands in. */
  readonly containerTitle: string | null
  /** Who publishes it, where that is neither the author nor what it stands in. */
  readonly publisher: string | null
  /** As precise as the source. */
  readonly issued: PartialDate | null
  /** Of a page of the atlas the day on the reader's calendar, of a source the day on which this project read it; null where nobody has, or nobody noted it. */
  readonly accessed: PartialDate | null
  readonly url: string | null
  /** Data release. */
  readonly version: string | null
  /** Of the title: ISO 639-1, of a source any language. */
  readonly language: Language | (string & {}) | null
  /** Where in the work the figure stands, how it is printed there, and the credit that its licence asks for. */
  readonly note: string | null
}
