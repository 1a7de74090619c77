import type { Claim } from '#domain/claim.ts'
import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { coverage, likeness } from './likeness.ts'

/** A document held against a sentence's words. */
export interface Compared {
  readonly agreement: Titled<HeldAgreement>
  /** Of its title, how much stands in the sentence. */
  readonly share: number
  readonly words: number
  /** Of the sentence's words for it, how many stand in its title. */
  readonly covered: number
}

/** The documents with words in common with a claim, and the claim's own words for one. */
export function comparedWith(claim: Claim, evidence: Evidence) {
  const words = evidence.tellingWords(claim.sentence)
  const subject = evidence.tellingWords(claim.subject ?? '')
  const known = evidence.agreementNames.like(words, claim.date?.length === 10 ? 1 : 2).filter(({ signed, sources }) => signed !== null && evidence.independent(sources))
  const all = (bySlug: boolean) => known.map((agreement): Compared => ({ agreement, ...likeness(words, bySlug ? [...agreement.titles, agreement.slug] : agreement.titles), covered: coverage(subject, agreement.titles) }))
  return { all, subject }
}
