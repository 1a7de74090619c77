import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Claim, Judgement, Verdict } from '#domain/claim.ts'
import type { ForceState } from '#domain/forceState.ts'
import { fold } from '#language/fold.ts'
import { forceOn } from '#selectors/forceOn.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { ENDING_ACT, SUSPENDED } from './forceWords.ts'
import { isAsExact, mayBeSame } from './heldDates.ts'
import { documentThen } from './judgeDocument.ts'
import { namedBy } from './judgeNamedDocument.ts'

type Document = Titled<HeldAgreement>

/** What is said of a document's force, against the days on which it began and ended: of the day that stands with it, else of the day of the text. */
export function judgeForce(claim: Claim, evidence: Evidence): Judgement {
  const document = documentMeant(claim, evidence)
  const day = claim.date ?? evidence.date
  const verdict = document === null || day === null ? null : SAID[claim.kind]!(document, day, claim, evidence)
  return verdict === null ? byRecord('no-evidence', 'nothing-stated') : byRecord(verdict, verdict === 'supported' ? 'record-agrees' : verdict === 'contradicted' ? 'record-differs' : 'too-coarse', [document!.id])
}

type Said = (document: Document, day: string, claim: Claim, evidence: Pick<Evidence, 'updated'>) => Verdict | null

const SAID: Readonly<Partial<Record<Claim['kind'], Said>>> = {
  'entry-into-force': ({ inForce }, day, { date }) => (inForce === null ? null : date === null ? byThen(inForce, day) : onDay(inForce, day)),
  'in-force'(document, day, _, known) {
    const state = stateOn(document, day, known)
    return state === 'there' ? 'supported' : state === 'ended' || state === 'before' ? 'contradicted' : null
  },
  'not-in-force'(document, day, _, known) {
    const state = stateOn(document, day, known)
    return state === 'there' ? 'contradicted' : state === 'before' ? 'supported' : null
  },
  'end-of-force'(document, day, { date, words }, known) {
    const { ended } = document
    const isAhead = ended !== null && firstDayOf(ended) > lastDayOf(day)
    // Who denounces a treaty does so before it ends.
    if (isAhead && ENDING_ACT.test(fold(words))) return null
    if (ended !== null) return date === null ? byThen(ended, day) : onDay(ended, day)
    return stateOn(document, day, known) === 'there' && lastDayOf(day) <= lastDayOf(known.updated) ? (SUSPENDED.test(fold(words)) ? null : 'contradicted') : date === null && stateOn(document, day, known) === 'ended' ? 'supported' : null
  },
}

/** "Has entered into force": it had by a day. */
const byThen = (held: string, day: string): Verdict | null => (lastDayOf(held) <= lastDayOf(day) ? 'supported' : firstDayOf(held) > lastDayOf(day) ? 'contradicted' : null)

/** "Entered into force on": that day, as closely as the record says it. */
const onDay = (held: string, day: string): Verdict => (!mayBeSame(day, held) ? 'contradicted' : isAsExact(day, held) ? 'supported' : 'no-evidence')

/** In force on the whole of a day, month or year; ended; not yet begun, where it is known when it did. */
function stateOn(document: Document, day: string, { updated }: Pick<Evidence, 'updated'>): 'there' | 'ended' | 'before' | null {
  const [first, last] = [firstDayOf(day), lastDayOf(day)].map(one => forceOn(document, one!, { today: updated }))
  if (first === 'ended') return 'ended'
  const isThere = (state: ForceState | undefined) => state === 'dated' || state === 'said'
  if (isThere(first) && isThere(last)) return 'there'
  return document.inForce !== null && firstDayOf(document.inForce) > lastDayOf(day) && last !== 'ended' ? 'before' : null
}

/** The document that a sentence names whole, or the one that it says was signed on a day. */
function documentMeant(claim: Claim, evidence: Evidence): Document | null {
  // What is said of its force is no other deed.
  const said = { ...claim, sentence: claim.sentence.replace(claim.words, ' ') }
  const named = namedBy(said, evidence)
  if (named !== null) return named
  const { mentions } = evidence.narrated.read(claim.sentence, evidence.date)
  const days = mentions.flatMap(({ period, vague, base }) => (period === null || vague || base || period.includes('/') || period === claim.date ? [] : [period]))
  return days.flatMap(day => documentThen({ ...said, date: day, period: day }, day, evidence) ?? [])[0] ?? null
}
