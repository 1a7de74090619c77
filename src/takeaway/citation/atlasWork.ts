import type { PartialDate } from '#schema/primitives.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { CitedWork } from './CitedWork.ts'

/** Something that this atlas shows: a page, a chart, a figure, the data themselves. */
export interface ShownWork {
  readonly type: 'dataset' | 'figure' | 'webpage'
  readonly title: string
  /** Name of the pair in the page's language; null of what stands above the pairs. */
  readonly pair: string | null
  readonly release: string | null
  /** The day of the release. */
  readonly updated: PartialDate
  readonly language: Language
  /** Path of the page, and the anchor of a part of it, without "#": the key is made of them and of what is chosen in the address. */
  readonly path: string
  readonly anchor?: string | undefined
  /** Null in a file that knows no address. */
  readonly url: string | null
  readonly accessed: PartialDate | null
}

const ATLAS = 'Dyad Atlas'

/** It as a work: the atlas answers for it, the pair is the collection that it stands in, the release is its version. */
export function atlasWork({ type, title, pair, release, updated, language, path, anchor = '', url, accessed }: ShownWork): CitedWork {
  // Two charts of one page differ by what is chosen alone, and stand in one list of references. The release and an open table make no other work.
  const chosen = (url?.split('#')[0]?.split('?')[1] ?? '').split('&').filter(word => !/^(?:v|tbl)=/.test(word))
  const words = [path, anchor, ...chosen].join('/').split(/[^A-Za-z0-9]+/).filter(Boolean)
  return {
    id: ['dyad-atlas', ...words].join('-'), type, title, language, url, accessed,
    author: ATLAS,
    containerTitle: type === 'dataset' || pair === null ? null : `${ATLAS}: ${pair}`,
    publisher: null,
    issued: updated,
    version: release,
    note: null,
  }
}
