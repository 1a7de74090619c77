import { fold } from '#language/fold.ts'

/** What may be done with a document, a border, a flight or an office, in any of the languages. Who opens does not close. */
const DEEDS: readonly RegExp[] = [
  /^(?:closed|closes|closing|closure|shut|zakry|baglan(?:di|ib|mis))/, /^(?:reopen|otkry|acil)/, /^(?:end(?:ed|s|ing)$|ceas|terminat|prekra|zaversh|basa cat|sona cat|dayandir)/, /^(?:began|begin|start|launch|nacha|zapus|basla)/,
  /^(?:suspend|halt|stopp|stops|priostan|freez|froze|zamoro|dondur)/, /^(?:resum|restor|vozobnov|vosstanov|berpa)/, /^(?:ratif|approv|odobr|utverd|tesdiq)/, /^(?:cancel|annul|revok|denounc|scrap|abolish|repeal|otmen|rastorg|denons|annul|legv)/,
  /^(?:draft|proekt|layihe)/, /^(?:amend|popravk|izmenen|deyisiklik|duzelis)/, /^(?:postpon|delay|otlozh|perenes|texire)/, /^(?:reject|declin|refus|otkaz|otklon|imtina)/, /^(?:initialled|initialed|parafir|paraf)/, /^(?:anniversar|godovshch|yubile|ildonum)/,
  /^(?:expir|lapse|istek|muddeti bit)/, /^(?:sever|razorv|razryv|kesil|kesdi)/, /^(?:lift|snyat|snyal)/, /^(?:prevent|block|sorva|sorval|qarsisi)/, /^(?:extend|prolong|prodl|uzadil)/,
  /^(?:annex|appendi|copy$|copies$|chapter|paragraph|translat|kopi|prilozhen|suret|tercume)/,
  /^(?:phone|telefon|telephone|online|videoconf|videosvyaz|videokonfr)/, /^(?:avoid|skip|miss|boycott|izbeg|propust|boykot)/,
]

/** Groups of deeds that a text names. */
function deedsIn(text: string): readonly RegExp[] {
  const words = fold(text).split(/[^a-z0-9]+/)
  return DEEDS.filter(deed => words.some(word => deed.test(word)))
}

/** The deeds that the titles of a record name. */
export const deedsOf = (titles: readonly string[]): ReadonlySet<RegExp> => new Set(titles.flatMap(deedsIn))

/** Whether a sentence tells of a deed that a record knows nothing of: the record is of something else that befell the same thing. */
export const isOtherDeed = (sentence: string, known: ReadonlySet<RegExp>): boolean => deedsIn(sentence).some(deed => !known.has(deed))
