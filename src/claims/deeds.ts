import { fold } from '#language/fold.ts'

/** What may be done with a document, a border, a flight or an office, by the beginnings of words in any of the languages. Who opens does not close. */
const DEEDS: readonly RegExp[] = [
  /\b(?:closed|closes|closing|closure|shut|zakry|baglan(?:di|ib|mis))/, /\b(?:reopen|otkry|acil)/, /\b(?:end(?:ed|s|ing)\b|ceas|terminat|prekra|zaversh|basa cat|sona cat|dayandir)/, /\b(?:began|begin|start|launch|nacha(?!lni)|zapus|basla)/,
  /\b(?:suspend|halt|stopp|stops|priostan|freez|froze|zamoro|dondur)/, /\b(?:resum|restor|vozobnov|vosstanov|berpa)/, /\b(?:ratif|approv|odobr|utverd|tesdiq)/, /\b(?:cancel|annul|revok|denounc|scrap|abolish|repeal|otmen|rastorg|denons|legv)/,
  /\b(?:draft|proekt|layihe)/, /\b(?:amend|popravk|izmenen|deyisiklik|duzelis)/, /\b(?:postpon|delay|otlozh|perenes|texire)/, /\b(?:reject|declin|refus|otkaz|otklon|imtina)/, /\b(?:initialled|initialed|paraf)/, /\b(?:anniversar|godovshch|yubile|ildonum)/,
  /\b(?:expir|lapse|istek|muddeti bit)/, /\b(?:sever|razorv|razryv|kesil|kesdi)/, /\b(?:lift|snya[tl])/, /\b(?:prevent|block|sorva|qarsisi)/, /\b(?:extend|prolong|prodl|uzadil)/,
  /\b(?:annex|appendi|copy\b|copies\b|chapter|paragraph|translat|kopi|prilozhen|suret(?!l)|tercume)/,
  /\b(?:phone|telefon|telephone|online|videoconf|videosvyaz|videokonfr)/, /\b(?:avoid|skip|miss(?:ed|es)?\b|boycott|izbeg|propust|boykot)/,
]

/** Groups of deeds that a text names. */
function deedsIn(text: string): readonly RegExp[] {
  const folded = fold(text)
  return DEEDS.filter(deed => deed.test(folded))
}

/** The deeds that the titles of a record name. */
export const deedsOf = (titles: readonly string[]): ReadonlySet<RegExp> => new Set(titles.flatMap(deedsIn))

/** Whether a sentence tells of a deed that a record knows nothing of: the record is of something else that befell the same thing. */
export const isOtherDeed = (sentence: string, known: ReadonlySet<RegExp>): boolean => deedsIn(sentence).some(deed => !known.has(deed))
