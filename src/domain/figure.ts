import type { Observation } from '#schema/observation.ts'
import type { Bound } from '#schema/vocabulary.ts'
import type { Interval } from './interval.ts'

/** A number that this site worked out from stated ones: shown apart from them, and opened as arithmetic. */
export interface Computed {
  /** Unique on its page; stands in the address as `#c-<id>`. */
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly period: string
  /** How: each kind has its sentence in the words of each language. */
  readonly method: 'sum' | 'difference' | 'gap' | 'gap-percent' | 'spread-percent' | 'share' | 'growth' | 'rank' | 'count' | 'mean' | 'ratio' | 'yearly-mean' | 'mean-difference' | 'mean-change' | 'index' | 'constant-prices' | 'output-share' | 'world-share'
  /** What went in, in order (minuend before subtrahend, part before whole, new before old, amount before what it is spread over). */
  readonly inputs: readonly Observation[]
  /** What the rounding of the inputs leaves open. Absent where it leaves nothing. */
  readonly interval?: Interval | undefined
  /** The word of a stated input that the arithmetic keeps: "more than 4" in the dollars of another year is still "more than". */
  readonly bound?: Bound | undefined
}

/** What a page may show as a number. */
export type Shown = { readonly kind: 'stated'; readonly observation: Observation } | { readonly kind: 'computed'; readonly computed: Computed }
