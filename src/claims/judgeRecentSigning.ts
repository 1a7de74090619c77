import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Claim, Judgement } from '#domain/claim.ts'
import { fold } from '#language/fold.ts'
import { byRecord } from './byRecord.ts'
import { isKeptApart, isOtherDeed } from './deeds.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'
import { judgePlace } from './judgeDocument.ts'
import { coverage, isWithNamed, likeness } from './likeness.ts'

type Document = Titled<HeldAgreement>

/** "Agreements", "documents": said of papers of any kind together. */
const ANY_KIND = /\b(?:agreements|documents?|deals?|soglasheniya|soglasheniy|dokument\w*|sazisler\w*|sened\w*)/

/** A document that a text says was signed, of which it tells the name and no day: borne out by one of that name signed in the weeks before. That none was, the records cannot say. */
export function judgeRecentSigning(claim: Claim, period: string, evidence: Evidence): Judgement {
  const [from, to] = period.split('/') as [string, string]
  const lately = ({ signed, sources }: Document) => signed !== null && signed.length > 4 && mayBeSame(signed, from, to) && evidence.independent(sources)
  const subject = evidence.tellingWords(claim.subject ?? '')
  const bodies = evidence.tellingWords(claim.organisations.join(' ').replaceAll('-', ' '))
  const words = new Set([...subject, ...bodies])
  const kinds = kindsOfDocument([claim.words])
  const isKind = (document: Document) => kinds.length === 0 || ANY_KIND.test(fold(claim.words)) || kinds.some(kind => document.kinds.includes(kind))
  const meant = evidence.agreementNames.like(words, 1).filter(document => lately(document) && isKind(document) && isNamed(document, subject, words))
  const [best] = meant.sort((a, b) => coverage(subject, b.titles) + likeness(words, b.titles).share - coverage(subject, a.titles) - likeness(words, a.titles).share)
  // Of one document the place may be known, whenever it was signed.
  if (!best) return claim.date === null ? judgePlace({ ...claim, sentence: claim.words }, evidence) : byRecord('no-evidence', 'nothing-stated')
  const isUnsure = (claim.place !== null && !(best.place ?? '').includes(claim.place)) || isOtherDeed(claim.words, best.deeds) || isKeptApart(claim.sentence, []) || !isWithNamed(claim, best, evidence.tellingWords)
  return isUnsure ? byRecord('no-evidence', 'unsure', [best.id]) : byRecord('supported', 'record-agrees', [best.id])
}

/** Nearly all of a document's name in the sentence's words for it, or nearly all of those in its name. */
function isNamed({ titles }: Document, subject: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const { share, words: met } = likeness(words, titles)
  const covered = coverage(subject, titles)
  return (subject.size >= 2 && covered >= 0.8) || (share >= 0.99 && met >= 1 && covered > 0) || (subject.size >= 3 && covered >= 0.6 && share >= 0.6)
}
