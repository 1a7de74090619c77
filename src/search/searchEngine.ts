import { SEARCH_KINDS, type SearchIndex, type SearchKind, type SearchRow } from '#domain/searchIndex.ts'
import { consonantsOf } from './consonants.ts'
import { soundOf } from './soundOf.ts'
import type { KnownWord } from './wordMatch.ts'
import { wordsOf } from './wordsOf.ts'

export interface Entry {
  readonly kind: SearchKind
  readonly row: SearchRow
}

/** One spelling of an entry's name, or what stands beside the name. */
export interface Name {
  readonly entry: number
  readonly text: string
  /** How many words make all of it; null for what stands beside. */
  readonly words: number | null
}

/** A word with the names that hold it. */
export interface HeldWord extends KnownWord {
  readonly names: readonly number[]
}

export interface SearchEngine {
  readonly entries: readonly Entry[]
  readonly names: readonly Name[]
  /** Every word of every name once, by the kinds of consonants in it. */
  readonly vocabulary: ReadonlyMap<number, readonly HeldWord[]>
}

/** Takes the names apart once, so that a question only meets each word once, however many records share it. */
export function searchEngine(index: SearchIndex): SearchEngine {
  const entries: Entry[] = []
  const names: Name[] = []
  const holders = new Map<string, Set<number>>()
  const add = (text: string, kind: SearchKind, isName: boolean) => {
    const spellings = wordsOf(text)
    const place = names.push({ entry: entries.length - 1, text, words: isName ? wordsAsked(kind, spellings[0]?.words.length ?? 0) : null }) - 1
    for (const word of spellings.flatMap(({ words, otherwise }) => [...words, ...otherwise])) {
      const known = holders.get(word)
      if (known) known.add(place)
      else holders.set(word, new Set([place]))
    }
  }
  for (const kind of SEARCH_KINDS) {
    for (const row of index[kind]) {
      entries.push({ kind, row })
      const [id, , en, az, ru, aliases, beside] = row
      for (const name of [en, az, ru, ...aliases]) if (name !== null) add(name, kind, true)
      add(`${id} ${beside}`, kind, false)
    }
  }
  return { entries, names, vocabulary: byConsonants(holders) }
}

/** How many words of a name make all of it: a person is called without one, mostly by the surname alone. */
const wordsAsked = (kind: SearchKind, count: number) => Math.max(1, kind === 'people' ? count - 1 : count)

function byConsonants(holders: ReadonlyMap<string, ReadonlySet<number>>): Map<number, HeldWord[]> {
  const vocabulary = new Map<number, HeldWord[]>()
  for (const [word, places] of holders) {
    const sound = soundOf(word)
    const held: HeldWord = { word, sound, names: [...places] }
    const consonants = consonantsOf(sound)
    const alike = vocabulary.get(consonants)
    if (alike) alike.push(held)
    else vocabulary.set(consonants, [held])
  }
  return vocabulary
}
