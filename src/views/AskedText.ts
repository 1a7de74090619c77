import type { Parts } from '#claims/withParts.ts'
import type { Language } from '#schema/vocabulary.ts'

/** What was set by hand of one claim. Where its words begin tells whether the claim of that number is still the same one. */
export interface SetParts {
  readonly index: number
  readonly start: number
  readonly parts: Parts
}

/** A text as a reader gives it to be checked, with what they said of it. */
export interface AskedText {
  readonly text: string
  readonly date: string | null
  /** Null: told by its letters. */
  readonly language: Language | null
  /** Its own address, where it is published. */
  readonly source: string | null
  readonly set: readonly SetParts[]
}
