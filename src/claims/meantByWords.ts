import type { Claim } from '#domain/claim.ts'
import { clausesOf } from './clauses.ts'
import type { Evidence } from './Evidence.ts'
import { isIn, isNamed } from './narrated.ts'
import { tellingOf, toldClaim, type Meant } from './meantRecords.ts'
import { partOf } from './partOf.ts'

/** How much of what a sentence tells besides its figures a record has, and how much of that tells it from others: two rare words. */
const LEAST = 0.6
const TELLING = 8

/** How near to the first record another may be meant as well. */
const RIVAL = 0.75

/** The records that a sentence's words mean, or those of its part with the figure, whatever the figure is: of its time, with most of what it tells, and nobody, nowhere and no number in a row that they do not have. */
export function meantByWords(claim: Claim, evidence: Evidence): string[] {
  const { sentence, meanings } = evidence.narrated.read(claim.sentence, evidence.date)
  const whole: Claim = { ...claim, kind: 'statement', words: claim.kind === 'statement' ? claim.words : claim.sentence, span: claim.kind === 'statement' ? claim.span : [sentence.start, sentence.start + claim.sentence.length] }
  const found = meantBy(whole, evidence)
  if (found.length > 0 || claim.kind === 'statement') return found
  const at = claim.sentence.indexOf(claim.words)
  const isAround = ([from, to]: readonly [number, number]) => sentence.tokens[from]!.start <= at && sentence.tokens[to - 1]!.end >= at + claim.words.length
  const parts = clausesOf(sentence).filter(part => isAround(part) && part[1] - part[0] < sentence.tokens.length)
  const names = meanings.filter(word => word.length > 0 && isExact(word))
  return parts.flatMap(([from, to]) => meantBy(partOf(whole, sentence, from, to), evidence)).filter(id => names.every(word => isIn(word, evidence.narrated.record(id)!.words)))
}

function meantBy(claim: Claim, evidence: Evidence): string[] {
  const told = toldClaim(claim, evidence, TELLING)
  if (told === null) return []
  const [best] = told.near
  const isMeant = (one: Meant) => one.isThen && one.weight >= RIVAL * best!.weight && one.weight >= LEAST * told.total && tellingOf(one, evidence.narrated.weight) >= TELLING && !one.lacking.some(isExact)
  return told.near.filter(isMeant).map(({ record }) => record.id)
}

/** Who, where and which in a row: one that a record does not have is another's. */
const isExact = (word: readonly string[]): boolean => isNamed(word) || word.some(meaning => /^no\d+th$/.test(meaning))
