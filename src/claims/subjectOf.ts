import type { SentenceParts } from './SentenceParts.ts'

/** Where the name of a document breaks off: the verb, a time, a place, a comma. */
const ENDS = /^(?:,|was|were|is|has|have|had|which|that|between|by|byl|byla|bylo|byli|ot|mezhdu|kotor.*|arasinda)$/

/** "The agreement on X was signed", "соглашение об X подписано", "X haqqında saziş": the words that name a document; null where none is named. */
export function subjectOf({ sentence, mentions, vocabulary: { language } }: SentenceParts): string | null {
  const document = sentence.of('document')[0]
  if (!document) return null
  const stops = (at: number) => ENDS.test(sentence.tokens[at]!.word) || mentions.some(({ from, to }) => from <= at && to > at) || sentence.marks.some(({ from, to, role }) => from <= at && to > at && (role === 'sign' || role === 'force'))
  let from = document.to
  let to = document.to
  if (language === 'az') {
    to = document.from
    from = to
    while (from > 0 && !stops(from - 1)) from--
  } else while (to < sentence.tokens.length && !stops(to)) to++
  // Whose document it is and where it was signed is no part of its name.
  const aside = (at: number) => sentence.marks.some(mark => mark.from <= at && mark.to > at && (mark.role === 'place' || mark.role === 'person'))
  while (from < to && aside(from)) from++
  while (to > from && aside(to - 1)) to--
  return from === to ? null : sentence.text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)
}
