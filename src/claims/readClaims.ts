import { sentencesOf, type SentenceSpan } from '#language/sentences.ts'
import type { Language } from '#schema/vocabulary.ts'
import { amountClaims } from './amountClaims.ts'
import { amountsIn } from './amounts.ts'
import { changeClaims } from './changeClaims.ts'
import type { Claim } from '#domain/claim.ts'
import { datedClaims, postClaims } from './datedClaims.ts'
import { markedSentence, type Marked } from './Marked.ts'
import { partiesIn } from './parties.ts'
import { periodsIn } from './periodsIn.ts'
import { rankClaims } from './rankClaims.ts'
import { claimAt, isForecast, type SentenceParts, type TextContext } from './Reading.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** No sentence of the press is longer; a longer run of words is read in pieces, so that the time stays in step with the length. */
const LONGEST = 1500

/** Everything in a text that might be tested, in order. Each sentence stands for itself: what others say changes nothing in it. */
export function readClaims(text: string, { date }: TextContext, vocabulary: Vocabulary): Claim[] {
  return sentencesIn(text, vocabulary.language).flatMap(span => readSentence(span, date, vocabulary).claims)
}

/** The pieces that a text is read in. */
export const sentencesIn = (text: string, language: Language): SentenceSpan[] => sentencesOf(text, language).flatMap(shortened)

function shortened({ text, start }: SentenceSpan): SentenceSpan[] {
  const pieces: SentenceSpan[] = []
  for (let at = 0; at < text.length; ) {
    const gap = text.length - at > LONGEST ? text.lastIndexOf(' ', at + LONGEST) : text.length
    const end = gap > at ? gap : Math.min(text.length, at + LONGEST)
    pieces.push({ text: text.slice(at, end), start: start + at })
    at = end
  }
  return pieces
}

/** What one sentence claims, with its words as they were understood. */
export function readSentence(span: SentenceSpan, date: string | null, vocabulary: Vocabulary): { readonly claims: Claim[]; readonly marked: Marked } {
  const sentence = markedSentence(span.text, span.start, vocabulary)
  const { mentions, taken } = periodsIn(sentence, date, vocabulary.language !== 'en')
  const parts: SentenceParts = { sentence, vocabulary, date, mentions, amounts: amountsIn(sentence, taken), parties: partiesIn(sentence, vocabulary) }
  const claims = [...amountClaims(parts), ...rankClaims(parts), ...changeClaims(parts), ...datedClaims(parts), ...postClaims(parts)]
  return { marked: sentence, claims: claims.length > 0 ? claims.sort((a, b) => a.span[0] - b.span[0]) : [statementOf(parts)] }
}

/** A sentence that nothing here can be held against: a fact with a number or a day, or words without either. */
function statementOf(parts: SentenceParts): Claim {
  const { sentence, mentions } = parts
  const factual = sentence.tokens.some(({ kind }) => kind === 'number' || kind === 'date') || sentence.of('scale').length > 0 || sentence.of('percent').length > 0 || mentions.some(({ vague }) => !vague)
  const forecast = isForecast(parts, 0, null) || sentence.of('forecast').length > 0
  return claimAt(parts, 'statement', { from: 0, to: sentence.tokens.length }, { doubts: ['measure'], untestable: forecast ? 'forecast' : factual ? null : 'opinion' })
}
