import { fold } from '#language/fold.ts'
import { joinedMatcherOf, matcherOf } from './wordMatch.ts'
import { soughtWords } from './wordsOf.ts'
import { soundOf } from './soundOf.ts'

export interface Part {
  readonly text: string
  /** It answers one of the words that were sought. */
  readonly marked: boolean
}

const GOOD = 0.7

/** A name in parts, with the words marked for which it was found. */
export function markedWords(name: string, question: string): Part[] {
  const matchers = soughtWords(question).flatMap(({ spellings, joined }) => [...spellings.map(matcherOf), ...joined.map(joinedMatcherOf)])
  return name.split(/([\p{L}\p{N}\p{M}]+)/u).flatMap((text, place) => {
    if (text === '') return []
    if (place % 2 === 0) return [{ text, marked: false }]
    const word = fold(text)
    const known = { word, sound: soundOf(word) }
    return [{ text, marked: matchers.some(({ quality }) => quality(known) >= GOOD) }]
  })
}
