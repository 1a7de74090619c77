import { isDated, type JudgedClaim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import type { Marked } from './Marked.ts'
import { sumOf } from './narrated.ts'
import { partOf, tokensOf } from './partOf.ts'
import { isIn } from './sameDeed.ts'
import { withoutSaying } from './windows.ts'

/** The claims of a sentence, as they are shown: of whose words nothing but the day is left, in all of the sentence that no other claim is of. "25 December 2024" says not what was then. */
export function dayInWords(judged: readonly JudgedClaim[], sentence: Marked, evidence: Evidence): readonly JudgedClaim[] {
  const [one, ...others] = judged.filter(({ claim }) => claim.kind !== 'post')
  if (one === undefined || others.length > 0 || !isDated(one.claim) || !isOnlyDay(one, sentence)) return judged
  const [from, to] = withoutSaying(sentence)
  const widened = partOf(one.claim, sentence, from, to)
  const isFree = judged.every(({ claim }) => claim === one.claim || claim.span[1] <= widened.span[0] || claim.span[0] >= widened.span[1])
  return isFree && (one.verdict !== 'supported' || isKnown(one, [from, to], evidence)) && widened.span[0] <= one.claim.span[0] && widened.span[1] >= one.claim.span[1] ? judged.map(each => (each === one ? { ...one, claim: widened } : each)) : judged
}

/** How much of a statement, by weight, one of its records has at least, to be shown as borne out whole. */
const KNOWN = 0.85

function isKnown({ claim, evidence: ids }: JudgedClaim, [from, to]: readonly [number, number], { narrated, date }: Evidence): boolean {
  const { words } = narrated.narration(narrated.read(claim.sentence, date), from, to)
  return ids.some(id => sumOf(words.filter(word => isIn(word, narrated.record(id)?.words ?? new Set())), narrated.weight) >= KNOWN * sumOf(words, narrated.weight))
}

/** Whether a claim's words name a day and nothing else. */
function isOnlyDay({ claim }: JudgedClaim, sentence: Marked): boolean {
  const [from, to] = tokensOf(claim, sentence)
  const isOfDay = (at: number) => sentence.tokens[at]!.kind !== 'word' || sentence.marks.some(mark => (mark.role === 'month' || mark.role === 'year') && mark.from <= at && mark.to > at) || BESIDE.test(sentence.tokens[at]!.word)
  return Array.from({ length: to - from }, (_, place) => from + place).every(isOfDay)
}

/** Words beside the numbers of a day. */
const BESIDE = /^(?:il(?:in|de|i)?|goda?|year|of|the|th|st|nd|rd|ci|cu)$/
