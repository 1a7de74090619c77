import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Claim, Judgement } from '#domain/claim.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { isOtherDeed } from './deeds.ts'
import { comparedWith } from './documentsLike.ts'
import { mayBeSame } from './heldDates.ts'
import { isWithNamed } from './likeness.ts'
import { isToldOtherwise, namesUnknownCountry } from './toldOtherwise.ts'
import { isSignedByOthers } from './signersTold.ts'
import { whoSigned } from './whoSigned.ts'

type Document = Titled<HeldAgreement>

/** Whether no other time than its own is told of a document. */
const isOfItsTime = (told: string, { signed }: Document, { narrated, date }: Evidence) => narrated.read(told, date).mentions.every(({ period }) => period === null || (signed !== null && mayBeSame(period, signed)))

/** A signing of which only the place is told, or the two who signed; `told` is the sentence that tells it, where the claim has but a part. */
export function judgePlaceAndSigners(claim: Claim, evidence: Evidence, told = claim.sentence): Judgement {
  const one = namedBy(claim, evidence)
  if (!one || (claim.place === null && claim.people.length < 2) || !isOfItsTime(told, one, evidence)) return byRecord('no-evidence', 'nothing-stated')
  if (claim.place !== null && one.place !== null && !one.place.includes(claim.place)) return byRecord('contradicted', 'record-differs', [one.id])
  const who = whoSigned({ ...claim, sentence: told }, one.signed!, one, evidence)
  if (who !== 'same') return byRecord(who === 'others' ? 'contradicted' : 'no-evidence', who === 'others' ? 'record-differs' : 'unsure', [one.id])
  return claim.place !== null && one.place === null ? byRecord('no-evidence', 'nothing-stated') : byRecord('supported', 'record-agrees', [one.id])
}

/** The one document that a sentence names whole, whatever the day. */
export function namedBy(claim: Claim, evidence: Evidence): Document | null {
  const { all, subject } = comparedWith(claim, evidence)
  const meant = all(false).filter(({ words, share, covered }) => words >= 2 && (share >= 0.99 || (subject.size >= 2 && covered >= 0.99) || (words >= 4 && covered >= 0.8)))
  const most = Math.max(...meant.map(({ words }) => words))
  const [one, ...others] = meant.filter(({ words }) => words === most)
  return one && others.length === 0 && !isOtherDeed(claim.sentence, one.agreement.deeds) && !isSignedByOthers(claim, one.agreement, evidence) && !isToldOtherwise(claim, one.agreement.id, evidence) && !namesUnknownCountry(claim, one.agreement.id, evidence) && isWithNamed(claim, one.agreement, evidence.tellingWords) ? one.agreement : null
}
