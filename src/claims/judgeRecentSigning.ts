import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Claim, Judgement } from '#domain/claim.ts'
import { fold } from '#language/fold.ts'
import { byRecord } from './byRecord.ts'
import { isKeptApart, isOtherDeed } from './deeds.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'
import { judgePlaceAndSigners } from './judgeNamedDocument.ts'
import { namesUnknownCountry } from './toldOtherwise.ts'
import { isSignedByOthers } from './signersTold.ts'
import { coverage, isWithNamed, likeness } from './likeness.ts'

type Document = Titled<HeldAgreement>

/** "Agreements", "documents": said of papers of any kind together. */
const ANY_KIND = /\b(?:agreements|documents?|deals?|soglasheniya|soglasheniy|dokument\w*|sazisler\w*|sened\w*)/

/** What any document may be of, by the beginnings of telling words. */
const ANY_SUBJECT = /^(?:countr|state|states|side|sides|partie|field|sphere|area|sector|issue|questi|furthe|mutual|joint|bilate|stran|gosuda|storon|oblast|sfer|vopros|vzaim|dvusto|olke|dovlet|teref|saha|mesele|qarsil)/

/** A document that a text says was signed, of which it tells the name and no day: borne out by one of that name signed in the weeks before. That none was, the records cannot say. */
export function judgeRecentSigning(claim: Claim, period: string, evidence: Evidence): Judgement {
  const [from, to] = period.split('/') as [string, string]
  const lately = ({ signed, sources }: Document) => signed !== null && signed.length > 4 && mayBeSame(signed, from, to) && evidence.independent(sources)
  const subject = new Set([...evidence.tellingWords(claim.subject ?? '')].filter(word => !ANY_SUBJECT.test(word)))
  const bodies = evidence.tellingWords(claim.organisations.join(' ').replaceAll('-', ' '))
  const words = new Set([...subject, ...bodies])
  const kinds = kindsOfDocument([claim.words])
  const isKind = (document: Document) => kinds.length === 0 || ANY_KIND.test(fold(claim.words)) || kinds.some(kind => document.kinds.includes(kind))
  const meant = evidence.agreementNames.like(words, 1).filter(document => lately(document) && isKind(document) && isNamed(document, subject, words))
  const [best] = meant.sort((a, b) => coverage(subject, b.titles) + likeness(words, b.titles).share - coverage(subject, a.titles) - likeness(words, a.titles).share)
  // Of one document the place may be known, whenever it was signed.
  if (!best) return claim.date === null ? judgePlaceAndSigners({ ...claim, sentence: claim.words }, evidence, claim.sentence) : byRecord('no-evidence', 'nothing-stated')
  const isUnsure = (claim.place !== null && !(best.place ?? '').includes(claim.place)) || isOtherDeed(claim.words, best.deeds) || isKeptApart(claim.sentence, []) || isSignedByOthers(claim, best, evidence) || namesUnknownCountry(claim, best.id, evidence) || !isWithNamed(claim, best, evidence.tellingWords)
  return isUnsure ? byRecord('no-evidence', 'unsure', [best.id]) : byRecord('supported', 'record-agrees', [best.id])
}

/** Nearly all of the sentence's words for a document in its name, the more so where that is all of the name: a word more may be another document's. */
function isNamed({ titles }: Document, subject: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const { share, words: met } = likeness(words, titles)
  const covered = coverage(subject, titles)
  return (subject.size >= 2 && covered >= 0.8) || (share >= 0.99 && met >= 1 && covered >= 0.75)
}
