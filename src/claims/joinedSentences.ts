import type { SentenceSpan } from '#language/sentences.ts'
import { fold } from '#language/fold.ts'
import type { Language } from '#schema/vocabulary.ts'
import { conceptsOf, isDeed } from './concepts.ts'

/** Words that join two sentences to one. */
const JOINS: Readonly<Record<Language, RegExp>> = { en: /[,;] (?:and|but|while|whereas) /g, ru: /[,;] (?:и|а|но|однако) /g, az: /[,;] (?:və|amma|lakin) /g }

/** Figures of trade share their time and their countries over a whole sentence. */
export const FIGURE = /[$€₽₼%]|\b(?:billion|million|bn|mln|percent|per cent|tons?|tonnes)\b|млрд|млн|процент|тонн|долл|руб|milyard|milyon|mln|faiz|ton\b|dollar|manat/i

/** Behind these a sentence has no subject of its own, or says when or why something was. */
const LED = /^(?:then|also|thus|so|that|which|who|where|when|if|as|not|to|in|on|at|by|for|from|with|during|after|before|while|because|takzhe|zatem|potom|chto|kotor\w*|gde|kogda|esli|ne|v|vo|na|po|s|so|k|iz|ot|do|posle|pered|pri|hemcinin|sonra|da|de)$/

/** What asks, denies, supposes or reports rules both, as what stands in quotation marks is one. */
const RULED = /\b(?:not|no|never|nobody|denied|denies|if|unless|whether|that|allegedly|reportedly|rumou?r\w*|ne|net|nikto|esli|chto|budto|yakoby|ki|eger|guya|deyil)\b/

/** How many words each has at least, and how near its beginning its deed stands. */
const FEW = 4
const NEAR = 9

/** The sentences that a comma and a joining word make one of: each with a subject and a deed of its own, and no figure of trade in it. */
export function joinedSentences({ text, start }: SentenceSpan, language: Language): SentenceSpan[] {
  if (FIGURE.test(text) || RULED.test(fold(text)) || /[?"«“]/.test(text)) return [{ text, start }]
  const pieces: SentenceSpan[] = []
  let from = 0
  for (const { index, 0: joint } of text.matchAll(JOINS[language])) {
    const next = index + joint.length
    if (!tellsByItself(text.slice(from, index)) || !tellsByItself(text.slice(next))) continue
    pieces.push({ text: text.slice(from, index), start: start + from })
    from = next
  }
  return [...pieces, { text: text.slice(from), start: start + from }]
}

function tellsByItself(part: string): boolean {
  const words = fold(part).split(/[^a-z0-9]+/).filter(word => word !== '')
  const isVerb = (word: string) => conceptsOf(word).some(isDeed)
  return words.length >= FEW && !LED.test(words[0]!) && !isVerb(words[0]!) && words.slice(1, NEAR).some(isVerb)
}
