import type { Observation } from '#schema/observation.ts'
import type { RowKind } from '#schema/vocabulary.ts'

/** What may become of a document on a day. */
export const DOCUMENT_ACTS = ['signed', 'inForce', 'ended'] as const
export type DocumentAct = (typeof DOCUMENT_ACTS)[number]

/** What became of a record: new; stating something else, if only where a source is found; resting on other sources; worded otherwise or translated; gone. Each record counts once, under the first that fits. */
export const CHANGES = ['added', 'facts', 'sources', 'wording', 'withdrawn'] as const
export type Change = (typeof CHANGES)[number]

export type ChangedRows = Readonly<Record<Change, readonly string[]>>

/** What this release holds other than an earlier one. */
export interface ReleaseChanges {
  readonly version: string
  readonly updated: string
  /** Kinds of which anything changed. */
  readonly kinds: Readonly<Partial<Record<RowKind, ChangedRows>>>
}

/** The same of every earlier release, the newest first, with what it takes to name records that the index does not hold. */
export interface Changes {
  readonly releases: readonly ReleaseChanges[]
  readonly sources: Readonly<Record<string, { readonly publisher: string; readonly title: string; readonly language: string }>>
  readonly observations: Readonly<Record<string, Pick<Observation, 'measure' | 'area' | 'counterpart' | 'product' | 'period'> & { readonly source: string | null }>>
  /** Why a record is gone, or which took its place: by kind and id, "events/some-id". */
  readonly gone: Readonly<Record<string, { readonly to: string } | { readonly reason: string }>>
}
