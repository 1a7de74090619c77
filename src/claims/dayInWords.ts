import { isDated, type Claim, type JudgedClaim } from '#domain/claim.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence } from './Evidence.ts'
import { tellsItsFigures } from './figuresOfDeed.ts'
import type { Marked } from './Marked.ts'
import { isIn, sumOf } from './narrated.ts'
import { partOf, tokensOf } from './partOf.ts'
import { withoutSaying } from './windows.ts'

/**
 * The claims of a sentence, as they are shown: of whose words nothing but the day is left, in all of the sentence that no other claim is of.
 * "25 December 2024" says not what was then. What is borne out is shown as far as its record tells it, and what is said further by itself.
 */
export function dayInWords(judged: readonly JudgedClaim[], sentence: Marked, evidence: Evidence): readonly JudgedClaim[] {
  const [one, ...others] = judged.filter(({ claim }) => claim.kind !== 'post')
  if (one === undefined || others.length > 0 || !isDated(one.claim)) return judged
  const isDay = isOnlyDay(one, sentence)
  if (!isDay && !((one.claim.kind === 'event' || one.claim.kind === 'signing') && one.claim.date?.length === DAY)) return judged
  const [from, to] = withoutSaying(sentence)
  const shown = (end: number): JudgedClaim => ({ ...one, claim: partOf(one.claim, sentence, from, end) })
  const end = endsOf(one, sentence, to).find(last => one.verdict !== 'supported' || isKnown(one, shown(last).claim, [from, last], isDay ? KNOWN.ofDay : KNOWN.ofMore, evidence))
  if (end === undefined) return judged
  const { claim: { span: [first, last] } } = shown(to)
  const isFree = judged.every(({ claim }) => claim === one.claim || claim.span[1] <= first || claim.span[0] >= last)
  return isFree && first <= one.claim.span[0] && last >= one.claim.span[1] ? judged.flatMap(each => (each === one ? [shown(end), ...restOf(one, sentence, end, to)] : [each])) : judged
}

/** Where the words of a day may end: with the sentence, or with a part of it. */
function endsOf({ claim }: JudgedClaim, sentence: Marked, to: number): number[] {
  const [, after] = tokensOf(claim, sentence)
  const { breaks } = sentence
  return [to, ...Array.from({ length: Math.max(0, to - after) }, (_, place) => to - 1 - place).filter(at => breaks[at] !== breaks[at - 1])]
}

/** What a sentence says behind what its record tells. */
function restOf({ claim }: JudgedClaim, sentence: Marked, from: number, to: number): JudgedClaim[] {
  return sentence.tokens.slice(from, to).some(({ kind }) => kind !== 'mark') ? [{ claim: { ...partOf(claim, sentence, from, to), kind: 'statement', doubts: ['measure'] }, ...byRecord('no-evidence', 'unsure') }] : []
}

/** How much of a statement, by weight, one of its records has at least, to be shown as borne out whole; more where the claim has words of its own to be shown by. */
const KNOWN = { ofDay: 0.85, ofMore: 0.97 }

function isKnown({ evidence: ids }: JudgedClaim, shown: Claim, [from, to]: readonly [number, number], least: number, evidence: Evidence): boolean {
  const { narrated, date } = evidence
  const { words } = narrated.narration(narrated.read(shown.sentence, date), from, to)
  return tellsItsFigures(shown, ids, evidence) && ids.some(id => sumOf(words.filter(word => isIn(word, narrated.record(id)?.words ?? new Set())), narrated.weight) >= least * sumOf(words, narrated.weight))
}

/** Whether a claim's words name a day and nothing else. */
function isOnlyDay({ claim }: JudgedClaim, sentence: Marked): boolean {
  const [from, to] = tokensOf(claim, sentence)
  const isOfDay = (at: number) => sentence.tokens[at]!.kind !== 'word' || sentence.marks.some(mark => (mark.role === 'month' || mark.role === 'year') && mark.from <= at && mark.to > at) || BESIDE.test(sentence.tokens[at]!.word)
  return Array.from({ length: to - from }, (_, place) => from + place).every(isOfDay)
}

/** Letters of a day as it is written: "2022-02-22". */
const DAY = 10

/** Words beside the numbers of a day. */
const BESIDE = /^(?:il(?:in|de|i)?|goda?|year|of|the|th|st|nd|rd|ci|cu)$/
