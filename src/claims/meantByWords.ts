import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { isNamed } from './narrated.ts'
import { tellingOf, toldClaim, type Meant } from './meantRecords.ts'

/** How much of what a sentence tells besides its figures a record has, and how much of that tells it from others: two rare words. */
const LEAST = 0.6
const TELLING = 8

/** How near to the first record another may be meant as well. */
const RIVAL = 0.75

/** The records that a sentence's words mean, whatever its figures are: of its time, with nearly all that it tells, and nobody, nowhere and no number in a row that they do not have. */
export function meantByWords(claim: Claim, evidence: Evidence): string[] {
  const told = toldClaim({ ...claim, kind: 'statement', words: claim.kind === 'statement' ? claim.words : claim.sentence }, evidence, TELLING)
  if (told === null) return []
  const { weight } = evidence.narrated
  const [best] = told.near
  const isMeant = (one: Meant) => one.isThen && one.weight >= RIVAL * best!.weight && one.weight >= LEAST * told.total && tellingOf(one, weight) >= TELLING && !one.lacking.some(isExact)
  return told.near.filter(isMeant).map(({ record }) => record.id)
}

/** Who, where and which in a row: one that a record does not have is another's. */
const isExact = (word: readonly string[]): boolean => isNamed(word) || word.some(meaning => /^no\d+th$/.test(meaning))
