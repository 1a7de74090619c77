import type { Observation } from '#schema/observation.ts'

/** A number that this site worked out from stated ones: shown apart from them, and opened as arithmetic. */
export interface Computed {
  /** Unique on its page; stands in the address as `#c-<id>`. */
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly period: string
  /** How: each kind has its sentence in the words of each language. */
  readonly method: 'sum' | 'difference' | 'gap' | 'gap-percent' | 'share' | 'growth' | 'rank' | 'count' | 'mean' | 'ratio' | 'yearly-mean' | 'mean-difference' | 'mean-change'
  /** What went in, in order (minuend before subtrahend, part before whole, new before old, amount before what it is spread over). */
  readonly inputs: readonly Observation[]
}

/** What a page may show as a number. */
export type Shown = { readonly kind: 'stated'; readonly observation: Observation } | { readonly kind: 'computed'; readonly computed: Computed }
