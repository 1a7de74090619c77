import { searchable } from '#language/fold.ts'
import { ordinalOf } from '#language/ordinals.ts'

/** Most words of a question that are looked at. */
const MOST_WORDS = 12
/** Most characters of a question that are looked at, however long it is. */
const LONGEST = 200

/** The words of a name as folded, once for each spelling of ə. Ordinals stand also as numbers, and parts joined by hyphens as one word: "Бюльбюль-оглы" is Bülbüloğlu. */
export function wordsOf(name: string): readonly (readonly string[])[] {
  return searchable(name).split('\n').map(spelling => {
    const joined = spelling.match(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)+/gu) ?? []
    const words = separate(spelling)
    return [...words, ...words.flatMap(word => ordinalOf(word) ?? []), ...joined.map(word => word.replace(/[-–]/g, ''))]
  })
}

export interface SoughtWord {
  /** Both spellings of its ə, and an ordinal as a number. */
  readonly spellings: readonly string[]
  /** As one word with each neighbour: "hazel nuts" are hazelnuts. */
  readonly joined: readonly string[]
}

/** The words that somebody looks for. */
export function soughtWords(text: string): readonly SoughtWord[] {
  const [plain = [], other = plain] = searchable(text.slice(0, LONGEST)).split('\n').map(spelling => separate(spelling).slice(0, MOST_WORDS))
  const pairs = plain.slice(1).map((word, place) => `${plain[place]}${word}`)
  return plain.map((word, place) => ({ spellings: [...new Set([word, other[place] ?? word, ordinalOf(word) ?? word])], joined: pairs.slice(Math.max(0, place - 1), place + 1) }))
}

const separate = (spelling: string): string[] => spelling.match(/[\p{L}\p{N}]+/gu) ?? []
