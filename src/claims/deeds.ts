import { fold } from '#language/fold.ts'

/** What keeps people from meeting, or lets them speak without: who resumed an office or began a visit was there all the same. */
const APART: readonly RegExp[] = [
  /\b(?:suspend|halt|stopp|stops|priostan|freez|froze|zamoro|dondur)/, /\b(?:cancel|annul|revok|denounc|scrap|abolish|repeal|otmen|rastorg|denons|legv)/, /\b(?:postpon|delay|otlozh|perenes|texire)/,
  /\b(?:reject|declin|refus|otkaz|otklon|imtina)/, /\b(?:anniversar|godovshch|yubile|ildonum)/, /\b(?:sever|razorv|razryv|kesil|kesdi)/, /\b(?:prevent|block|sorva|qarsisi)/,
  /\b(?:protest|demonstrat|strike\b|strikes\b|zabastov|miting|etiraz|tetil|quarrel|ssori|posso|mubahise)/, /\bfilm\w* (?:on|about|o|ob|of)\b/, /\b(?:video ?link|video ?call|videocall|videoperegov|sozvon)/, /\b(?:football|futbol)/,
  /\b(?:fell through|fall through|put off|broke down|collapsed|abandon|called off|gave up|shelved|derail|absent|stayed away|razvalil|provalil|bas tutma)/,
  /\b(?:funeral|hospital|resign|arrested|detained|born|died|shot|wounded|killed|pokhoron|bolnits|otstavk|arestova|zaderzhal|rodilsya|rodilas|skonchal|defn|xestexana|istefa|hebs|anadan|vefat|yaralan)/,
  /\b(?:phone|telefon|telephone|online|videoconf|videosvyaz|videokonfr)/, /\b(?:avoid|skip|miss(?:ed|es)?\b|boycott|izbeg|propust|boykot)/,
]

/** What closes, opens or ends a thing. */
const ONCE: readonly RegExp[] = [
  /\b(?:closed|closes|closing|closure|shut|zakry|baglan(?:di|ib|mis))/, /\b(?:reopen|otkry|acil)/, /\b(?:end(?:ed|s|ing)\b|ceas|terminat|complet(?:e|es|ed|ing|ion)\b|prekra|zaversh|basa cat|sona cat|dayandir)/,
]

/** What may be done with a document, a border, a flight or an office, by the beginnings of words in any of the languages. Who opens does not close. */
const DEEDS: readonly RegExp[] = [
  ...APART,
  ...ONCE, /\b(?:began|begin|start|launch|nacha(?!lni)|zapus|basla)/,
  /\b(?:resum|restor|vozobnov|vosstanov|berpa)/, /\b(?:ratif|approv|odobr|utverd|tesdiq)/, /\b(?:draft|proekt|layihe)/, /\b(?:amend|popravk|izmenen|deyisiklik|duzelis)/, /\b(?:initialled|initialed|paraf)/,
  /\b(?:attack|bomb|explo[ds]|fire\b|napaden|vzryv|pozhar|hucum|partlay|yangin)/, /\b(?:book\b|film\b|novel|kniga|knigu|filmin?\b|kitab)/, /\b(?:factory|zavod\b|zavodu\b)/, /\b(?:decree|petition|ukaz\b|petitsi|ferman)/,
  /\b(?:forge[dr]|forgery|fals[ei]|counterfeit|poddel|falsifi|saxta)/, /\b(?:replaced|superseded|zamenen|evez edil)/, /\b(?:secret(?!ar)|tayn[oay]|taynyy|sekretn|gizli)/,
  /\b(?:mourn|condolenc|commemorat|memorial (?:service|ceremony)|traur|soboleznov|matem|basagliq)/, /\b(?:expir|lapse|istek|muddeti bit)/, /\b(?:lift|snya[tl])/, /\b(?:extend|prolong|prodl|uzadil)/, /\b(?:annex|appendi|copy\b|copies\b|chapter|paragraph|translat|kopi|prilozhen|suret(?!l)|tercume)/,
]

const among = (deeds: readonly RegExp[], text: string): readonly RegExp[] => {
  const folded = fold(text)
  return deeds.filter(deed => deed.test(folded))
}

/** The deeds that the titles of a record name. */
export const deedsOf = (titles: readonly string[]): ReadonlySet<RegExp> => new Set(titles.flatMap(title => among(DEEDS, title)))

/** Whether a sentence tells of a deed that a record knows nothing of: the record is of something else that befell the same thing. */
export const isOtherDeed = (sentence: string, known: ReadonlySet<RegExp>): boolean => among(DEEDS, sentence).some(deed => !known.has(deed))

/** Whether a sentence tells what keeps people from meeting, and the titles of a record do not. */
export const isKeptApart = (sentence: string, titles: readonly string[]): boolean => among(APART, sentence).some(deed => !titles.some(title => deed.test(fold(title))))

/** Whether a sentence tells of what is done to a thing but once, and the titles of a record too. */
export const sharesDeed = (sentence: string, known: ReadonlySet<RegExp>): boolean => among(ONCE, sentence).some(deed => known.has(deed))
