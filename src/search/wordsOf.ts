import { clippedWith } from '#language/clippings.ts'
import { searchable } from '#language/fold.ts'
import { ordinalOf } from '#language/ordinals.ts'

/** Most words of a question that are looked at. */
const MOST_WORDS = 12
/** Most characters of a question that are looked at, however long it is. */
const LONGEST = 200

/** The words of a name as folded, once for each spelling of ə, and other ways to write them. */
export function wordsOf(name: string): readonly NameWords[] {
  return searchable(name).split('\n').map(spelling => {
    const words = separate(spelling)
    // "Бюльбюль-оглы" is Bülbüloğlu.
    const joined = spelling.match(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)+/gu) ?? []
    const otherwise = words.flatMap((word, place) => [ordinalOf(word), clippedWith(word, words[place + 1] ?? '')].filter(other => other !== null))
    return { words, otherwise: [...otherwise, ...joined.map(word => word.replace(/[-–]/g, ''))] }
  })
}

export interface NameWords {
  readonly words: readonly string[]
  /** Ordinals as numbers, "Государственная Дума" as "Госдума", and parts joined by a hyphen as one word. */
  readonly otherwise: readonly string[]
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
