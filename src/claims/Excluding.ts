import type { Evidence } from './Evidence.ts'
import type { Meant, ToldClaim } from './meantRecords.ts'
import type { Word } from './narration.ts'

/** One thing in which a claim may differ from the record that it means, so that both cannot be. */
export interface Excluding {
  /** Whether the record may be of another time than the claim. */
  readonly ofOtherTime: boolean
  /** Whether it is of the deed itself with those who do it: nothing else that befell the same is meant then, and other countries may be named. */
  readonly ofDeed: boolean
  /** How much of what both have tells that the record is meant; of most, `tellingOf`. */
  readonly telling?: (meant: Meant, weight: (word: Word) => number) => number
  /** How much of the rest of the claim the record has at least. */
  readonly least: (told: ToldClaim, meant: Meant, evidence: Evidence) => number
  /** The claim's words that the record excludes; null where it may tell the same, and `silent` where it tells nothing of that. */
  readonly excludes: (told: ToldClaim, meant: Meant, evidence: Evidence) => readonly Word[] | 'silent' | null
}

/** Of one time and one matter. */
export const OF_THEN = { ofOtherTime: false, ofDeed: false } as const
