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
    return !resumed && (language !== 'az' || breaksBetween(breaks, from, at) < 1)
  }
  const parted = tokens.slice(at, from).some(({ word }) => JOINS.test(word))
  // Where the verb comes last, it comes after the figure.
  if (language === 'az') return !done.some(verb => verb > at && verb < from) && breaksBetween(breaks, from, at) < 2
  return !parted && !done.some(verb => verb > at && verb < from) && from - at <= 9 && !done.some(verb => verb < at && at - verb <= 6 && breaks[verb] === breaks[at])
}

/** A wish, a plan or a time still to come when the text was printed. */
export function isForecast({ sentence, date, vocabulary: { language } }: SentenceParts, at: number, period: string | null): boolean {
  return (date !== null && period !== null && firstDayOf(period.split('/')[0]!) > date) || sentence.of('forecast').some(mark => rules(sentence, language, mark, at))
}

/** Whether a sentence without a figure speaks first of what is planned. */
export function startsWithPlan(sentence: Marked, language: Language): boolean {
  const plan = sentence.of('forecast')[0]
  return plan !== undefined && (language === 'az' || !doneIn(sentence, language).some(verb => verb < plan.from))
}
