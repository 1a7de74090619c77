import type { SearchEngine } from './searchEngine.ts'
import { joinedMatcherOf, matcherOf } from './wordMatch.ts'
import type { SoughtWord } from './wordsOf.ts'

/** For one sought word: how well each name and each entry answers it, and how telling the word is. */
export interface Answers {
  readonly byName: ReadonlyMap<number, number>
  readonly byEntry: ReadonlyMap<number, number>
  readonly weight: number
}

/** What stands beside a name answers less well than the name. */
const BESIDE = 0.8
/** Answers this near the best one count when it is asked how rare a word is. */
const AS_GOOD = 0.95
/** Where the very word is there, its distant likes are noise. */
const NEAR = 0.72
const KEPT = 100

/** Answers worked out before: while somebody types, only the last word changes. */
const kept = new WeakMap<SearchEngine, Map<string, Answers>>()

/** Answers to one word in the spellings that it may have. */
export function answersTo(sought: SoughtWord, engine: SearchEngine): Answers {
  const before = kept.get(engine) ?? new Map<string, Answers>()
  kept.set(engine, before)
  const key = [...sought.spellings, '', ...sought.joined].join(' ')
  const known = before.get(key)
  if (known) return known
  const found = answersIn(sought, engine)
  if (before.size >= KEPT) before.clear()
  before.set(key, found)
  return found
}

function answersIn({ spellings, joined }: SoughtWord, { names, vocabulary, entries }: SearchEngine): Answers {
  const found: (readonly [places: readonly number[], quality: number])[] = []
  for (const { reaches, quality } of [...spellings.map(matcherOf), ...joined.map(joinedMatcherOf)]) {
    for (const [consonants, words] of vocabulary) {
      if (!reaches(consonants)) continue
      for (const known of words) {
        const value = quality(known)
        if (value > 0) found.push([known.names, value])
      }
    }
  }
  const best = found.reduce((most, [, quality]) => Math.max(most, quality), 0)
  const byName = new Map<number, number>()
  const byEntry = new Map<number, number>()
  for (const [places, quality] of found) {
    if (quality < best * NEAR) continue
    for (const place of places) {
      const { entry, words } = names[place]!
      raise(byName, place, quality)
      raise(byEntry, entry, words === null ? quality * BESIDE : quality)
    }
  }
  return { byName, byEntry, weight: rarity([...byEntry.values()], entries.length) * fullness(spellings[0] ?? '') }
}

function raise(map: Map<number, number>, key: number, value: number) {
  if (value > (map.get(key) ?? 0)) map.set(key, value)
}

const FULL = 3

/** A letter or two are an initial or a preposition, and tell less than a word; figures tell what they say. */
const fullness = (word: string) => (/\d/.test(word) ? 1 : Math.min(1, word.length / FULL) ** 2)

/** A word that no record answers weighs this part of one that a single record does: it must not drown the rest of the question. */
const UNKNOWN = 1 / 3

/** A word that few records answer tells more than one that half of them hold. */
function rarity(qualities: readonly number[], among: number): number {
  if (qualities.length === 0) return Math.log(1 + among) * UNKNOWN
  const best = qualities.reduce((most, quality) => Math.max(most, quality), 0)
  const asGood = qualities.filter(quality => quality >= best * AS_GOOD).length
  return Math.log(1 + among / Math.max(1, asGood))
}
