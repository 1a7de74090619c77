import type { Bound, Language, SourceKind } from '#schema/vocabulary.ts'

/** Where a figure that was taken away is printed. */
export interface TakenSource {
  readonly id: string
  readonly publisher: string
  readonly title: string
  /** As precise as the source; null where it bears no date. */
  readonly date: string | null
  readonly url: string | null
  readonly locator: string
  readonly printed?: string
  readonly licence?: string
  readonly attribution?: string
  /** When this project read it; absent where that is not on record. */
  readonly read?: string
  /** Absent in what was collected before 0.4.0, as is the language of the title. */
  readonly kind?: SourceKind
  readonly language?: string
}

/**
 * A figure with all that a citation of it needs, so that it can leave its page and be cited where neither the page nor
 * the data are at hand. Its texts are in the language it was taken in.
 */
export interface TakenFigure {
  /** Id of the observation or of the computed figure; with the pair, unique in the basket. */
  readonly id: string
  readonly pair: string
  readonly kind: 'stated' | 'computed'
  readonly language: Language
  /** What is counted, of whom, with whom. */
  readonly subject: string
  readonly period: string
  readonly periodText: string
  /** In full, in `unit`. */
  readonly value: number
  readonly unit: string
  /** As the atlas prints it, with the bound ("more than $4 bn"). */
  readonly text: string
  readonly bound?: Bound
  readonly low: number | null
  readonly high: number | null
  /** Half the last printed digit, in `unit`; null where not known. */
  readonly precision: number | null
  /** Offices and countries whose count it is; empty where the source does not say. */
  readonly counted: string
  readonly statedBy: string
  /** How it was computed, and from what; empty for a stated figure. */
  readonly method: string
  readonly inputs: readonly string[]
  readonly sources: readonly TakenSource[]
  /** Data release, and where its evidence opens. */
  readonly release: string
  readonly address: string
}
