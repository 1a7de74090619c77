import type { Mark, Marked } from './Marked.ts'
import type { Vocabulary } from './Vocabulary.ts'

type Sentence = Pick<Marked, 'tokens' | 'of'>
type Place = Pick<Mark, 'from' | 'to'>

/** "Data", "statistics": behind a name of any form. */
const DATA = /^(?:data|figures|statistics|dann|statisti)/
/** "Figures among its partners", "data centre": no count of anybody's. */
const NO_DATA = /^(?:among|in|as|at|prominently|cent(?:re|er)s?|highly)$/
/** The same where the name says whose: "its count", "onun hesabına görə". */
const COUNT = /^(?:count|tally|reckoning|numbers|calculations?|podschet|svedeni|gostericiler)/
const RECKONED = /^(?:hesab(?:i|ina|lama\w*)|melumat(?:i|ina|lari|larina))$/

/** "According to", "по данным", "по подсчётам". */
const LEADS: readonly (readonly [before: RegExp, word: RegExp])[] = [
  [/^according$/, /^to$/], [/^(?:po|soglasno)$/, /^(?:dannym|podschetam|svedeniyam|raschetam|otsenke|otsenkam|statistike|versii|informatsii)$/],
]

/** "Its own trade data", "its foreign trade statistics". */
function pastOwn(tokens: Sentence['tokens'], at: number, isWhose: boolean): number {
  if (!isWhose) return at
  let next = at
  while (/^(?:own|official|foreign|external|trade|customs|national)$/.test(tokens[next]?.word ?? '')) next++
  return DATA.test(tokens[next]?.word ?? '') || COUNT.test(tokens[next]?.word ?? '') ? next : at
}

/** Whether a name stands with words for a count that say that it is its own: "by that country's count", "according to the capital". */
export function isCounting({ tokens }: Sentence, { from, to }: Place, isWhose: boolean): boolean {
  // "Its side's count", "tərəfinin hesabı ilə".
  const at = /^(?:side|terefinin|storon[ya])$/.test(tokens[to]?.word ?? '') ? to + 1 : to
  const next = tokens[pastOwn(tokens, at, isWhose)]?.word ?? ''
  if ((DATA.test(next) && !NO_DATA.test(tokens[pastOwn(tokens, at, isWhose) + 1]?.word ?? '')) || (RECKONED.test(next) && /^(?:gore|ile|esasen|esasinda)$/.test(tokens[at + 1]?.word ?? ''))) return true
  if (isWhose && COUNT.test(next)) return true
  const isLed = LEADS.some(([before, word]) => word.test(tokens[from - 1]?.word ?? '') && before.test(tokens[from - 2]?.word ?? ''))
  // "According to this and that country", "according to the country's minister": not one country's count.
  return isLed && (/^(?:,|\)|–)?$/.test(next) || (tokens[from - 1]!.word !== 'to' && !/^(?:i|ili)$/.test(next)))
}

/** Countries whose own count a sentence names by their capitals, with where. */
export const capitalsCounting = (sentence: Sentence, { capitals, language }: Pick<Vocabulary, 'capitals' | 'language'>): readonly { readonly area: string; readonly from: number }[] => sentence.of('place').flatMap(mark => {
  const area = capitals.get(mark.value)
  const isWhose = language !== 'en' || sentence.tokens[mark.to - 1]!.possessive
  return area !== undefined && isCounting(sentence, mark, isWhose) ? [{ area, from: mark.from }] : []
})
