import { fold } from '#language/fold.ts'
import type { SentenceSpan } from '#language/sentences.ts'
import type { Language } from '#schema/vocabulary.ts'
import { conceptsOf, isDeed } from './concepts.ts'
import { FIGURE } from './joinedSentences.ts'

/** A piece of a text; where it only says who says the rest, nothing is told in it but who somebody is. */
export interface Piece extends SentenceSpan {
  readonly isSaying: boolean
}

const SPEAKER = String.raw`(?:he|she|он|она|[«“"]?\p{Lu}[\p{L}’'.-]*[»”"]?|[Tt]he \p{L}+|[\p{Ll}-]{4,})(?: [\p{L}«»“”"’'.-]+){0,12}`

/** "X said", "X told reporters in the capital", "сказал X", "– deyə X bildirib". */
const SAYING: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [new RegExp(`^${SPEAKER} (?:said|says|told|noted|added|stressed|recalled|stated|emphasi[sz]ed|underlined|explained|wrote|informs|informed|reports|reported)(?: (?!that )[\\p{L}’'-]+){0,6}$`, 'u'), new RegExp(`^(?:said|says|noted|added|stressed|recalled|stated) ${SPEAKER}$`, 'u')],
  ru: [new RegExp(`^(?:(?:сказал|заявил|отметил|сообщил|добавил|подчеркнул|напомнил|рассказал|пояснил|уточнил)[аи]?|сообщает|передает|передаёт|пишет) ${SPEAKER}$`, 'u'), new RegExp(`^${SPEAKER} (?:сказал|заявил|отметил|сообщил|добавил|подчеркнул|напомнил|рассказал|пояснил|уточнил)а?(?: [\\p{L}-]+){0,3}$`, 'u')],
  az: [new RegExp(`^deyə,? ${SPEAKER} (?:bildirib|deyib|qeyd edib|vurğulayıb|əlavə edib|söyləyib|xatırladıb)$`, 'u')],
}

/** "Recall that", "Напомним,", "Xatırladaq ki": words before a sentence that add nothing to it. */
const LEAD: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:Recall|Note|We recall|It is worth (?:noting|recalling)|It should be (?:noted|recalled)|Earlier it (?:became known|was reported)|The agency (?:writes|notes|reports)),? that |To recall, )/,
  ru: /^(?:(?:Напомним|Отметим|Добавим|Ранее стало известно|Ранее сообщалось|Стало известно),? что |(?:Напомним|Отметим), )/,
  az: /^(?:Xatırladaq|Qeyd edək|Bildirək|Əlavə edək|Məlum olub) ki, /,
}

/** Whose count a figure is may stand with who says it: an office or a country is left beside the figure. */
const OFFICE = /\b(?:customs|statisti\w*|bank\w*|committee|service|agency|minist\w*|government|mission|embassy|data|azn|tamozh\w*|statkomitet\w*|komitet\w*|sluzhb\w*|posolstv\w*|torgpred\w*|pravitelstv\w*|gomruk\w*|komite\w*|xidmet\w*|nazir\w*|sefirlik\w*)/

/** Who says it wrongly, or does not say it. */
const UNTRUE = /\b(?:not|never|falsely|wrongly|mistakenly|ne|nikogda|oshibochno|lozhno|sehven|yalandan)\b/

/** No name and post of who speaks is longer, in UTF-16 units. */
const LONGEST = 160
/** What is told has so many words at least. */
const FEW = 4
/** How many commas from the end a post and a name may take up. */
const PARTS = 3

/** A sentence apart from its end that only says who says it, and from its beginning that only says that it is said. */
export function saidApart({ text, start }: SentenceSpan, language: Language): Piece[] {
  const lead = LEAD[language].exec(text)?.[0].length ?? 0
  const end = tailOf(text, lead, language)
  const from = lead + (/^[“"«„]/.test(text.slice(lead)) && end !== null ? 1 : 0)
  const told: Piece = { text: text.slice(from, end?.told), start: start + from, isSaying: false }
  return end === null ? [told] : [told, { text: text.slice(end.saying), start: start + end.saying, isSaying: true }]
}

/** Where what is told ends, and where the words begin that only say who says it. */
function tailOf(text: string, lead: number, language: Language): { readonly told: number; readonly saying: number } | null {
  const least = Math.max(lead, text.length - LONGEST)
  const marks = [...text.slice(least).matchAll(/[,”"»]+ (?:[–—-] )?/g)].slice(-PARTS)
  for (const { index, 0: mark } of marks.reverse()) {
    const told = least + index
    const saying = told + mark.length
    const tail = text.slice(saying).replace(/[.!…]+\s*$/, '').trim()
    if (SAYING[language].some(pattern => pattern.test(tail)) && isOnlySaying(tail, text) && text.slice(lead, told).split(' ').length >= FEW) return { told, saying }
  }
  return null
}

/** No deed of its own, and no word of whose count it is. */
const isOnlySaying = (tail: string, whole: string): boolean => {
  const plain = fold(tail)
  return !UNTRUE.test(plain) && !(FIGURE.test(whole) && OFFICE.test(plain)) && !plain.split(/[^a-z]+/).some(word => conceptsOf(word).some(isDeed))
}
