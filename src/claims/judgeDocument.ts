import { fold } from '#language/fold.ts'
import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Claim, Judgement } from '#domain/claim.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { isOtherDeed } from './deeds.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'
import { mayBeSame } from './heldDates.ts'
import { comparedWith, type Compared } from './documentsLike.ts'
import { isWithNamed, likeness } from './likeness.ts'
import { narrationOfClaim } from './narrationOfClaim.ts'
import { isOtherNumber } from './numbersNamed.ts'
import { isToldOtherwise, namesUnknownCountry } from './toldOtherwise.ts'
import { isSignedByOthers } from './signersTold.ts'
import { ranksIn } from './ranksIn.ts'
import { soleDocument } from './soleDocument.ts'
import { slippedDocument } from './slips.ts'
import { whoSigned } from './whoSigned.ts'

type Document = Titled<HeldAgreement>

/** One telling word of a document's name, on its own day in its own town, where it is of the kind that the sentence names and no other of that day has the word. */
function isOneOfItsDay(meant: Compared, { date, place, sentence }: Claim & { readonly date: string }, subject: ReadonlySet<string>, all: readonly Compared[]): boolean {
  const fits = ({ agreement, covered }: Compared) => agreement.signed === date && covered === 1 && (place === null || (agreement.place ?? '').includes(place))
  if (date.length < 10 || subject.size === 0 || !fits(meant)) return false
  return kindsOfDocument([sentence]).some(kind => meant.agreement.kinds.includes(kind)) && all.filter(fits).length === 1
}

/** A title so far in the sentence, or the sentence's words for the document so far in the title, that no other can be meant. The less the day says, the more the words must; a place that agrees says something too. */
function isLike({ agreement, share, words, covered }: Compared, { date, place }: { readonly date: string; readonly place: string | null }, subject: ReadonlySet<string>): boolean {
  const there = place !== null && (agreement.place ?? '').includes(place)
  const least = date.length === 4 && !there ? 3 : 2
  return words >= least && (share >= 0.6 || (subject.size >= 2 && covered >= (there ? 0.6 : 0.8)))
}

/** The document that a sentence's words mean where they say that it was signed then, whatever else they tell of it. */
export function documentThen(claim: Claim, date: string, evidence: Evidence): Document | null {
  const { all, subject } = comparedWith(claim, evidence)
  const meant = likeThen(claim, date, all(true), subject)?.agreement ?? spokenOf(claim, date, evidence)
  return meant !== null && !isOtherKind(claim.sentence, meant) && !isOtherNumber(claim.sentence, meant) && isWithNamed(claim, meant, evidence.tellingWords) ? meant : null
}

/** The document of a day that has most of a sentence's words, if it has enough. */
const likeThen = (claim: Claim, date: string, known: readonly Compared[], subject: ReadonlySet<string>): Compared | undefined =>
  known.filter(one => mayBeSame(date, one.agreement.signed!) && (isLike(one, { date, place: claim.place }, subject) || isOneOfItsDay(one, { ...claim, date }, subject, known))).sort((a, b) => b.share + b.covered - a.share - a.covered)[0]

/** The signing of a document, by its name, day, place and signers. Null where no document here is clearly meant: a meeting may still be. */
export function judgeSigning(claim: Claim, date: string, evidence: Evidence): Judgement | null {
  const { all, subject } = comparedWith(claim, evidence)
  // On its own day a document is known by the words of its id too: "trilateral statement".
  const known = all(true)
  const best = likeThen(claim, date, known, subject)
  if (best) return judgeNamed(claim, date, best.agreement, evidence)
  const spoken = spokenOf(claim, date, evidence) ?? soleDocument(claim, date, evidence)
  if (spoken) return judgeDetails(claim, date, spoken, evidence)
  // "The document was signed by the minister of economy" names none, whatever words of a title stand in it.
  const named = new Set([...subject, ...(subject.size === 0 ? [] : evidence.tellingWords(claim.sentence.split(/\s+/).filter(word => kindsOfDocument([word]).length > 0).join(' ')))])
  const whole = all(false).filter(({ agreement, words, covered }) => words >= 2 && (likeness(named, agreement.titles).share >= 0.99 || (subject.size >= 3 && covered >= 0.99)))
  const slipped = slippedDocument(claim, date, evidence)
  if (slipped) return byRecord('contradicted', 'record-differs', [slipped.id])
  // Some document of that day has words in common with it: it may be the one.
  if (known.some(({ agreement, words }) => words >= 2 && mayBeSame(date, agreement.signed!))) return claim.people.length > 1 ? null : byRecord('no-evidence', 'unsure')
  const most = Math.max(...whole.map(({ words }) => words))
  const meant = whole.filter(({ words }) => words === most)
  // A name of two words may be many a document's; of a longer one that several have, none was signed then.
  // A paper of other countries is none of these.
  if (meant.some(({ agreement }) => isOfOthers(claim, agreement, evidence))) return byRecord('no-evidence', 'nothing-stated')
  if ((meant.length === 1 && most >= 2 && (most >= 3 || subject.size <= 2)) || (meant.length > 1 && most >= 4)) return byRecord('contradicted', 'record-differs', meant.map(({ agreement }) => agreement.id))
  return meant.length === 0 && claim.people.length > 1 ? null : byRecord('no-evidence', 'nothing-stated')
}

/** Whether a sentence names a country that a document is not of. */
const isOfOthers = (claim: Claim, { countries }: Document, evidence: Evidence): boolean => [...narrationOfClaim(claim, evidence).areas].some(area => !countries.includes(area))

/** "It was signed on 18 January 1996": the one document of that day or month that the text has just spoken of. */
function spokenOf(claim: Claim, date: string, evidence: Evidence): Document | null {
  const [one, ...others] = claim.topics.flatMap(id => evidence.agreementNames.record(id) ?? []).filter(({ signed, sources }) => date.length >= 7 && signed?.startsWith(date) && evidence.independent(sources))
  return one && others.length === 0 && !isOtherKind(claim.sentence, one) && !isOtherDeed(claim.sentence, one.deeds) && isWithNamed(claim, one, evidence.tellingWords) ? one : null
}

/** Papers of any kind, as the press calls them: an "agreement" may be a contract or a treaty. */
const ANY_PAPER = /\b(?:agreement|pact|deal|accord|document|paper|soglashen|dokument|sazis|razilas|sened)/

/** A protocol, says the text, and the record is of an agreement. */
function isOtherKind(sentence: string, { kinds }: Document): boolean {
  const told = kindsOfDocument([sentence])
  return told.length > 0 && kinds.length > 0 && !ANY_PAPER.test(fold(sentence)) && !told.some(kind => kinds.includes(kind))
}

/** A signing of one document that the sentence means: what was done with it, by whom and where. */
export function judgeNamed(claim: Claim, date: string, document: Document, evidence: Evidence): Judgement {
  const isOther = isOtherKind(claim.sentence, document) || isOtherNumber(claim.sentence, document) || isOtherDeed(claim.sentence, document.deeds) || !isWithNamed(claim, document, evidence.tellingWords)
  return isOther ? byRecord('no-evidence', 'unsure', [document.id]) : judgeDetails(claim, date, document, evidence)
}

function judgeDetails(claim: Claim, date: string, document: Document, evidence: Evidence): Judgement {
  const { events } = evidence
  const { id, place, signed, signers } = document
  if (claim.place !== null && place !== null && !place.includes(claim.place)) return byRecord('contradicted', 'record-differs', [id])
  // The town, of which the record says nothing, may be known of what happened on that day.
  if (claim.place !== null && place === null && !events.some(({ city, date: from, endDate }) => city === claim.place && mayBeSame(signed!, from, endDate ?? from))) return byRecord('no-evidence', 'unsure', [id])
  if (isSignedByOthers(claim, document, evidence) || isToldOtherwise(claim, id, evidence) || namesUnknownCountry(claim, id, evidence)) return byRecord('no-evidence', 'unsure', [id])
  const [said, known] = [ranksIn(claim.sentence), ranksIn(signers.map(({ role }) => role ?? '').join(' '))]
  const who = whoSigned(claim, date, document, evidence)
  if (who !== 'same') return byRecord(who === 'others' ? 'contradicted' : 'no-evidence', who === 'others' ? 'record-differs' : 'unsure', [id])
  // Signed by ministers, says the text, and the records name presidents.
  if (said.size > 0 && known.size > 0 && ![...said].some(rank => known.has(rank))) return byRecord('no-evidence', 'unsure', [id])
  return signed!.length < date.length ? byRecord('close', 'record-agrees', [id]) : byRecord('supported', 'record-agrees', [id])
}
