import { isDated, type JudgedClaim } from '#domain/claim.ts'
import type { Marked } from './Marked.ts'
import { partOf, tokensOf } from './partOf.ts'
import { withoutSaying } from './windows.ts'

/** The claims of a sentence, as they are shown: of whose words nothing but the day is left, in all of the sentence that no other claim is of. "25 December 2024" says not what was then. */
export function dayInWords(judged: readonly JudgedClaim[], sentence: Marked): readonly JudgedClaim[] {
  const [one, ...others] = judged.filter(({ claim }) => claim.kind !== 'post')
  if (one === undefined || others.length > 0 || !isDated(one.claim) || !isOnlyDay(one, sentence)) return judged
  const [from, to] = withoutSaying(sentence)
  const widened = partOf(one.claim, sentence, from, to)
  const isFree = judged.every(({ claim }) => claim === one.claim || claim.span[1] <= widened.span[0] || claim.span[0] >= widened.span[1])
  return isFree && widened.span[0] <= one.claim.span[0] && widened.span[1] >= one.claim.span[1] ? judged.map(each => (each === one ? { ...one, claim: widened } : each)) : judged
}

/** Whether a claim's words name a day and nothing else. */
function isOnlyDay({ claim }: JudgedClaim, sentence: Marked): boolean {
  const [from, to] = tokensOf(claim, sentence)
  const isOfDay = (at: number) => sentence.tokens[at]!.kind !== 'word' || sentence.marks.some(mark => (mark.role === 'month' || mark.role === 'year') && mark.from <= at && mark.to > at) || YEAR_AZ.test(sentence.tokens[at]!.word)
  return Array.from({ length: to - from }, (_, place) => from + place).every(isOfDay)
}

/** "İldə", "goda": the word for the year beside its number. */
const YEAR_AZ = /^(?:il(?:in|de|i)?|goda?|year|of|the|th|st|nd|rd|ci|cu)$/
