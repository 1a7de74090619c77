import type { AsOfIndex } from '#domain/asOfIndex.ts'
import type { Text } from '#domain/compiled.ts'

/** A day to which everything is taken back, and what is needed for it. */
export interface Day {
  /** To the day: "2021-11-25". */
  readonly day: string
  readonly index: AsOfIndex
  /** Whether a text in any language of the atlas names a day after this one. */
  readonly isOfLater: (text: string) => boolean
  /** Stands where such a text was. */
  readonly instead: Text
}
