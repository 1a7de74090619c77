import type { Claim } from '#domain/claim.ts'
import { isSide } from '#domain/flow.ts'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import type { Language } from '#schema/vocabulary.ts'
import { documentsNamed } from './documentsNamed.ts'
import type { Mark } from './Marked.ts'
import { placeOf } from './placeOf.ts'
import { claimAt, isNearMiss, negated, type SentenceParts } from './SentenceParts.ts'
import { isForecast } from './tense.ts'
import { hasProxy, isPartOfDocument } from './besideTheDeed.ts'
import { isUndone } from './undone.ts'

/** How many days before a text "was signed" may mean. */
const RECENT_DAYS = 31

/** Verbs of a signing that has been; not of one that is wished, planned or prepared. */
const DONE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:signed|inked|concluded|adopted)$/,
  ru: /^(?:podpisan[aoy]?|podpisal[aio]?|podpisav\w*|zaklyuchen[aoy]?|zaklyuchil[aio]?|prinyat[aoy]?|prinyal[aio]?)$/,
  az: /^(?:imzalan(?:ib|di|mis\w*)|imzalay(?:ib|iblar)|imzala(?:di|dilar|mis\w*)|baglan(?:ib|di)|qebul edil(?:ib|di))$/,
}
/** "To be signed", "not yet signed", "wants signed". */
const UNDONE = /^(?:nothing|none|neither|nichego|hec|to|be|being|yet|not|ne|eshche|could|may|might|should|get|must|if|hele)$/
/** "Witnessed the signing of", "the visit ended with the signing": of a signing as a noun. */
const LED = /^(?:witness\w*|attend\w*|involv\w*|includ\w*|saw|ended|resulted|culminated|concluded|followed|sostoya\w*|proshl\w*|zavershil\w*)$/
const NOUN = /^(?:signing|podpisani\w*)$/

/** "During the visit an agreement on X was signed": in a text of a known day, each document that it says was signed lately. */
export function undatedSignings(parts: SentenceParts): Claim[] {
  const { sentence, date } = parts
  if (date === null || date.length < 10) return []
  const deed = sentence.of('sign').find(mark => isDone(parts, mark))
  if (!deed) return []
  const doubts = negated(parts, deed.from) || isNearMiss(sentence, deed.from) ? ['negated' as const] : []
  const untestable = isForecast(parts, deed.from, null) ? 'forecast' as const : null
  const values = (role: 'person' | 'organisation') => [...new Set(sentence.of(role).map(({ value }) => value))]
  const place = placeOf(parts, deed)
  const documents = documentsNamed(parts)
  const time = timeOf(parts, date)
  // "The company and that other one signed": who is named beside the documents may be other than the two.
  const isByBody = sentence.of('organisation').some(({ from }) => !sentence.at(from, 'post') && !documents.some(document => document.from <= from && document.to > from))
  return documents.filter(document => !isCounted(parts, document)).map(({ from, to, subject }) => claimAt(parts, 'signing', { from, to }, {
    ...time, subject, people: values('person'), organisations: values('organisation'), untestable,
    place: place === 'several' || place === 'unknown' ? null : place,
    doubts: [...doubts, 'assumed-period', ...(time.date === null ? [] : ['period' as const]), ...(isUndone(sentence, deed) ? ['hedged' as const] : []), ...(isOfOthers(parts) || isPartOfDocument(sentence) || hasProxy(sentence) || PART.test(sentence.tokens[from - 1]?.word ?? '') || PART.test(sentence.tokens[to]?.word ?? '') || place === 'several' || place === 'unknown' ? ['vague' as const] : []), ...(isByBody ? ['parties' as const] : [])],
  }))
}

/** The week, or the month that goes on, that is named, else those before the text; behind "following the talks", the day that the sentences before told of. */
function timeOf({ sentence: { tokens, of }, spoken, mentions }: SentenceParts, date: string): Pick<Claim, 'date' | 'period'> {
  const span = mentions.find(({ someDay }) => someDay)
  if (span) return { date: null, period: span.period }
  const from = dayAt(dayNumber(date) - RECENT_DAYS)
  const meeting = of('meet').find(mark => mark.from < EARLY)
  const followsMeeting = meeting && tokens.slice(0, meeting.to + 2).some(({ word }) => FOLLOWING.test(word))
  return followsMeeting && spoken !== null && spoken < from ? { date: spoken, period: spoken } : { date: null, period: `${from}/${date}` }
}

const EARLY = 4
/** "По итогам", "during", "danışıqların yekununda". */
const FOLLOWING = /^(?:following|after|during|at|itogam|rezultate|rezultatam|khode|vremya|yekun\w*|neticesinde|gedisinde|zamani|cercivesinde)$/

function isDone({ sentence: { tokens, breaks }, vocabulary: { language } }: SentenceParts, { from, to }: Mark): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word).join(' ')
  const before = tokens.slice(Math.max(0, from - 2), from)
  if (DONE[language].test(words)) return !before.some(({ word }) => UNDONE.test(word))
  return NOUN.test(words) && tokens.some(({ word }, at) => LED.test(word) && breaks[at] === breaks[from] && Math.abs(at - from) <= 6)
}

/** "A draft agreement", "the text of an agreement". */
const PART = /^(?:draft|text|outline|amended|annex|addendum|supplementary|interim|preliminary|proekt\w*|tekst\w*|predvaritel\w*|dopolnitel\w*|layihe\w*|ilkin|elave)$/

/** "More than 230 documents", "six documents": a number of them, none by its name. */
const isCounted = ({ amounts, sentence: { tokens, of } }: SentenceParts, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  [...amounts, ...of('number')].some(number => (number.to <= from && from - number.to <= REACH) || (number.from >= from && number.to <= to && tokens.slice(number.to, number.to + REACH).some(({ word }) => PAPERS.test(word))))

const REACH = 4
const PAPERS = /^(?:documents?|agreements|memorand(?:a|ums)|papers|dokument\w*|soglasheniy|soglasheniya|memorandum(?:a|ov)|sened\w*|sazis\w*)$/

/** A third country beside the two or alone, or what was not signed after all: "failed to sign". */
const isOfOthers = ({ sentence: { of, tokens }, vocabulary: { sides } }: SentenceParts): boolean => of('area').some(({ value }) => !isSide(value, sides)) || tokens.some(({ word }) => /^(?:sign|podpisat|imzalamaq|imzalamag\w*)$/.test(word))
