import { consonantsOf, lacking } from './consonants.ts'
import { distances, toleranceOf } from './likeness.ts'
import { soundOf } from './soundOf.ts'

/** A word of the records: as folded, and as it sounds. */
export interface KnownWord {
  readonly word: string
  readonly sound: string
}

/** Most letters by which forms of one word differ at their ends, and most kinds of consonants in those. */
const ENDING = 5
const ENDING_CONSONANTS = 2
const THE_WORD = 1
const SOUNDS_ALIKE = 0.93

/** How well two forms of one word answer each other; with four letters alike, other words come near as well. */
const ONE_STEM = 0.75
const SHORT_STEM = 0.7

/** Inflected forms of one word ("tomatov", "tomaty") share most of their beginning, long ones of another kind ("извинился", "извинения") half of it. */
function likenessOfStems(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let same = 0
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++
  if (same < 4 || a.length - same > ENDING || b.length - same > ENDING) return 0
  if (same === 4) return same >= 0.6 * shorter ? SHORT_STEM : 0
  return same >= 0.5 * shorter ? ONE_STEM : 0
}

export interface WordMatcher {
  /** Whether any word with these consonants can answer: most cannot, and need no closer look. */
  reaches(consonants: number): boolean
  /** How well a word answers: 1 the very word, 0 not at all. */
  quality(known: KnownWord): number
}

export function matcherOf(sought: string): WordMatcher {
  const sound = soundOf(sought)
  const consonants = consonantsOf(sound)
  const exact = /\d/.test(sought)
  const limit = toleranceOf(sound.length)
  return {
    reaches: held => lacking(consonants, held) <= Math.max(limit, sought.length > ENDING ? ENDING_CONSONANTS : 0),
    quality({ word, sound: other }) {
      if (word === sought) return THE_WORD
      if (word.startsWith(sought)) return 0.8 + (0.15 * sought.length) / word.length
      if (exact) return 0
      if (other === sound) return SOUNDS_ALIKE
      const stem = likenessOfStems(sought, word)
      if (limit === 0 || sound.length - other.length > limit / 0.6) return stem
      const { whole, beginning } = distances(sound, other, limit)
      const near = whole <= limit ? 0.9 - 0.22 * whole : 0
      const begun = beginning <= limit && sound.length >= 5 ? 0.75 - 0.22 * beginning : 0
      return Math.max(stem, near, begun)
    },
  }
}

/** Two words written as one answer only as a whole: their slips would be like anything. */
export function joinedMatcherOf(joined: string): WordMatcher {
  const sound = soundOf(joined)
  const consonants = consonantsOf(sound)
  return {
    reaches: held => held === consonants,
    quality: known => (known.word === joined ? THE_WORD : known.sound === sound ? SOUNDS_ALIKE : 0),
  }
}
