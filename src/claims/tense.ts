import { firstDayOf } from '#domain/dates.ts'
import type { Language } from '#schema/vocabulary.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** Verbs of what is past, by their endings and the irregular ones that the press uses. */
const DONE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:was|were|did|had|grew|rose|fell|hit|met|made|took|gave|came|became|began|sold|bought|sent|stood|held|led|won|saw|paid|brought|went|left|put|\p{L}{3,}ed)$/u,
  ru: /^(?:vyros|upal|\p{L}{3,}(?:l|la|lo|li|lsya|las|los|lis)|podpisan[aoy]?|prinyat[aoy]?|otkryt[aoy]?|zaklyuchen[aoy]?)$/u,
  az: /^(?:idi|olub|\p{L}{2,}(?:ib|ub|iblar|ibler|ublar|misdir|musdur|di|du|dilar|diler))$/u,
}

/** Before these a verb's form is no past: "is to be increased", "will have reached". */
const UNFINISHED = /^(?:be|been|being|to|have|get|by|if|is|are)$/

/** Tokens that tell of something done. Who only says so is left out. */
function doneIn({ tokens, of }: Marked, language: Language): number[] {
  const said = new Set(of('source').flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place)))
  return tokens.flatMap(({ kind, word, capital }, at) => (kind === 'word' && DONE[language].test(word) && !(capital && at > 0) && !said.has(at) && !UNFINISHED.test(tokens[at - 1]?.word ?? '') ? [at] : []))
}

export const tellsOfDeed = (sentence: Marked, language: Language): boolean => doneIn(sentence, language).length > 0

/** Where another verb of the sentence may begin. */
const JOINS = /^(?:and|but|which|that|while|who|where|as|,|;|i|a|no|kotor\p{L}*|chto|ve|amma|ki)$/u

/** Whether a word of plans rules what stands at a token: "plans to export 1.5 million tonnes", "$5 billion is expected"; not "exported 1.2 million and plans more". */
function rules(sentence: Marked, language: Language, { from, to }: Mark, at: number): boolean {
  const { tokens, breaks } = sentence
  if (breaksBetween(breaks, from, at) >= 3) return false
  const done = doneIn(sentence, language)
  if (to <= at) {
    // "Will grow further; it reached …": a deed of its own part, behind the plan.
    const resumed = done.some(verb => verb >= to && verb <= at && tokens.slice(to, verb).some(({ word }) => JOINS.test(word)))
    if (language === 'en' && tokens.slice(to, at).some(({ word }, place) => word === ',' && tokens[to + place + 1]?.word === 'with') && tokens.slice(to, at).some(({ word }) => REACHING.test(word))) return false
    return !resumed && (language !== 'az' || breaksBetween(breaks, from, at) < 1)
  }
  const parted = tokens.slice(at, from).some(({ word }) => JOINS.test(word))
  // Where the verb comes last, it comes after the figure.
  if (language === 'az') return !done.some(verb => verb >= at && verb < from) && breaksBetween(breaks, from, at) < 2
  return !parted && !done.some(verb => verb > at && verb < from) && from - at <= 9 && !done.some(verb => verb < at && at - verb <= 6 && breaks[verb] === breaks[at])
}

/** "…, with trade reaching $3 billion": what goes with a plan, and is so. */
const REACHING = /^(?:reaching|having|exceeding|totalling|totaling|amounting|standing|hitting|topping)$/

/** A wish, a plan or a time still to come when the text was printed. */
export function isForecast({ sentence, date, vocabulary: { language } }: SentenceParts, at: number, period: string | null): boolean {
  return (date !== null && period !== null && firstDayOf(period.split('/')[0]!) > date) || plansIn(sentence, language).some(mark => rules(sentence, language, mark, at))
}

/** Verbs in the future, which one language makes by an ending. "Fuel" and "the future" end so too. */
const FUTURE = /^(?!yanaca|gelece)\p{L}{2,}(?:acaq|ecek)(?:dir|lar|ler|lardir|lerdir|iq|ik|am|em)?$/u
/** The same as a noun, which is a plan where it is what somebody says or expects. */
const FUTURE_NOUN = /^(?!yanaca|gelece)\p{L}{2,}(?:acag|ecey)\p{L}{1,6}$/u

/** "Keçiriləcək." ends what it tells of; before a noun it only says which one. */
const isFuture = ({ tokens }: Marked, at: number): boolean => {
  const next = tokens[at + 1]
  return FUTURE_NOUN.test(tokens[at]!.word) ? ONLY_SAID.test(next?.word ?? '') : FUTURE.test(tokens[at]!.word) && (next?.kind !== 'word' || JOINS.test(next.word))
}

const PAPER = /^(?:uslovi\w*|kontrakt\w*|dogovor\w*|soglasheni\w*|dokument\w*|protokol\w*|memorandum\w*)$/

/** Words of plans and of what is to come. */
export function plansIn(sentence: Marked, language: Language): readonly Mark[] {
  // "Условиями контракта предусмотрено": what a paper says is so.
  const isOfPaper = sentence.tokens.some(({ word }) => PAPER.test(word))
  const plans = sentence.of('forecast').filter(({ from }) => !(isOfPaper && sentence.tokens[from]!.word.startsWith('predusm')))
  if (language !== 'az') return plans
  return [...plans, ...sentence.tokens.flatMap((_, at) => (isFuture(sentence, at) ? [{ role: 'forecast' as const, value: 'future', from: at, to: at + 1 }] : []))].sort((a, b) => a.from - b.from)
}

/** Whether a sentence without a figure speaks first of what is planned. */
export function startsWithPlan(sentence: Marked, language: Language): boolean {
  const plan = plansIn(sentence, language)[0]
  const done = doneIn(sentence, language)
  return plan !== undefined && !isAside(sentence, plan) && (language === 'az' ? !endsWithDeed(sentence, done) : !done.some(verb => verb < plan.from))
}

/** "Nəzərdə tutulan sənəd imzalanıb": where the verb comes last, it says what the sentence tells. Who only says, expects or talks does nothing. */
function endsWithDeed({ tokens }: Marked, done: readonly number[]): boolean {
  const last = tokens.findLastIndex(({ kind }) => kind === 'word')
  return done.includes(last) && !tokens.slice(Math.max(0, last - 1), last + 1).some(({ word }) => ONLY_SAID.test(word))
}

/** Words of who says, expects or talks of something. */
const ONLY_SAID = /^(?:ehtimal|inan|emin|guman|bildir|vurgula|dey|soyle|qeyd|elave|aciqla|dile|diqqet|muzakire|proqnoz|planlas|nezerde|gozlen|elan|umid|maraq|teklif|raziliq|razilas)/

/** "Its end is the port from which cargo can go on": a plan in a clause behind what is so. */
const isAside = ({ tokens }: Marked, { from }: Mark): boolean => {
  const relative = tokens.findIndex(({ word }) => /^(?:which|who|whom|whose|where)$/.test(word))
  return relative >= 0 && relative < from && tokens.slice(1, relative).some(({ word }) => /^(?:is|are|has|runs|lies)$/.test(word))
}

/** "The visit planned for June was cancelled", "запланированный визит отменён", "planlaşdırılan səfər ləğv edilib": what became of a plan is a fact. */
export function isCalledOff({ tokens, of }: Marked): boolean {
  const plan = of('forecast')[0]
  return plan !== undefined && PLANNED.test(tokens[plan.to - 1]!.word) && tokens.some(({ word }, at) => at >= plan.to && CALLED_OFF.test(word) && !(TO_BE.test(tokens[at - 1]!.word)))
}

const PLANNED = /^(?:planned|expected|anticipated|intended|proposed|planlasdirilan|gozlenilen|tutulan|(?:planiru|ozhida|predpolaga)em\w+|namechenn\w+)$/
const CALLED_OFF = /^(?:cancel\w*|postponed|scrapped|shelved|otmenil\w*|otmenen\w*|otlozhen\w*|otlozhil\w*|perenesen\w*|legv|texire)$/
const TO_BE = /^(?:be|may|could|not|ne)$/
