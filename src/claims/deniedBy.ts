import type { Claim, ClaimKind } from '#domain/claim.ts'
import { isAfter } from './aftermath.ts'
import type { Evidence } from './Evidence.ts'
import { otherDay } from './excludingDay.ts'
import { notDone, opposite, turned } from './excludingDeeds.ts'
import type { Excluding } from './Excluding.ts'
import { otherCountry, otherName, otherTown } from './excludingNames.ts'
import { otherPartner, otherStranger } from './excludingStrangers.ts'
import { otherBody, otherGoods } from './excludingThings.ts'
import { tellingOf, toldClaim, type Meant, type ToldClaim } from './meantRecords.ts'
import { isOfOtherBody } from './slips.ts'
import { RARE, sumOf } from './narrated.ts'
import type { Word } from './narration.ts'
import { isTurned } from './turned.ts'

/** Told of in words: figures are denied by figures. */
const TOLD: ReadonlySet<ClaimKind> = new Set(['event', 'signing', 'statement', 'entry-into-force', 'end-of-force'])

const EXCLUDING: readonly Excluding[] = [otherTown, turned, otherCountry, opposite, notDone, otherName, otherStranger, otherPartner, otherGoods, otherBody, otherDay]

/** Who speaks of a thing, and from where, is not of it. */
const COMMENT = /^like (?:speak|write|thank|praise|criticise|regret|respond|confirm|condole)$/

/** How near to the first record another is as near. */
const RIVAL = 0.6

/** How much of what the two share tells one record from another: two rare words. */
const TELLING = 8

/** How much the very day tells of a record: one rare word, its third country, and which forum or commission had its session then. */
function toldByDay({ period }: ToldClaim, { record, shared }: Meant, { narrated: { weight }, eventNames }: Evidence): number {
  if (period?.length !== 10 || record.from !== period) return 0
  const event = eventNames.record(record.id)
  const isSessionOf = ([meaning]: Word) => event !== undefined && /^(?:forum|commission|exhibition)$/.test(event.kind) && event.organisations.includes(meaning!.slice('who '.length))
  return RARE + sumOf(shared.filter(word => word[0]!.startsWith('of ') || isSessionOf(word)), weight)
}

/** The record that a claim means for certain and that excludes it by one thing in it, where no record as near lets it be. What a record merely does not say excludes nothing. */
export function deniedBy(claim: Claim, evidence: Evidence): string | null {
  if (!TOLD.has(claim.kind) || claim.doubts.includes('hedged')) return null
  const told = toldClaim(claim, evidence)
  if (told === null || told.main().some(word => word.some(meaning => COMMENT.test(meaning)) && !told.near[0]!.shared.includes(word))) return null
  // Of what was not done, or is only near to be done, nothing else is denied than that it was not.
  const isNegated = claim.doubts.includes('negated') || isTurned(claim.sentence, told.near[0]!.record.passages().map(({ text }) => text))
  if (isNegated && told.told.notDone.size === 0) return null
  for (const excluding of isNegated ? [notDone] : EXCLUDING) {
    const id = excludedBy(told, excluding, evidence)
    if (id !== null) return id
  }
  return null
}

/** Of what is borne out by its day: the record, or one of the same days, that has another country in the place of the third that is told, or another person. */
export function deniedBeside(claim: Claim, ids: readonly string[], evidence: Evidence): string | null {
  const told = claim.doubts.includes('hedged') ? null : toldClaim(claim, evidence)
  if (told === null) return null
  const id = excludedBy(told, otherCountry, evidence)
  const days = (one: string) => evidence.narrated.record(one)?.from
  if (id !== null && ids.some(one => days(one) === days(id))) return id
  const named = excludedBy(told, otherName, evidence)
  return named !== null && ids.includes(named) ? named : null
}

/** The same of a sentence with a figure: whatever the figure, the record has done what it says was not. */
export function undoneBy(claim: Claim, evidence: Evidence): string | null {
  const told = claim.doubts.includes('hedged') ? null : toldClaim({ ...claim, kind: 'event' }, evidence)
  return told === null || told.told.notDone.size === 0 ? null : excludedBy(told, notDone, evidence)
}

function excludedBy(told: ToldClaim, excluding: Excluding, evidence: Evidence): string | null {
  const { narrated: { weight } } = evidence
  const near = told.near.filter(one => excluding.ofOtherTime || one.isThen)
  const [first] = near
  if (first === undefined) return null
  // What a document does not say, the event at which it was signed may.
  const best = near.find(one => one.record.from === first.record.from && excluding.excludes(told, one, evidence) !== 'silent') ?? first
  // A record of another time that is far nearer is the one that is meant.
  if (told.near[0]!.weight * RIVAL > best.weight) return null
  const words = excluding.excludes(told, best, evidence)
  if (words === null || words === 'silent' || isOfAnother(told, best, excluding, evidence)) return null
  // Nor is this one meant where a nearer one has what it has not.
  if (told.near.some(one => one.weight > best.weight && words.length > 0 && words.every(word => !one.lacking.includes(word)))) return null
  if (!excluding.ofDeed && isAfter(told, best, words, evidence)) return null
  const rest = told.total - words.reduce((all, word) => all + weight(word), 0)
  if (best.weight < excluding.least(told, best, evidence) * rest || (excluding.telling ?? tellingOf)(best, weight) + toldByDay(told, best, evidence) < TELLING) return null
  const isRival = (one: Meant) => {
    if (one.weight < RIVAL * best.weight || knowsLess(told, one, best)) return false
    const theirs = excluding.excludes(told, one, evidence)
    // What was on the same day may say nothing of it.
    return theirs === null || (theirs === 'silent' && one.record.from !== best.record.from)
  }
  return near.some(isRival) ? null : best.record.id
}

/** Whether a record has nothing of a person to whom a claim's deed is done, or who does it, and the best has: as near only by the deed. */
const knowsLess = ({ told: { roles } }: ToldClaim, one: Meant, best: Meant): boolean => one.record.from !== best.record.from && one.weight <= best.weight && [roles.doer, roles.undergoer].some(who => who?.startsWith('who ') === true && best.record.words.has(who) && !one.record.words.has(who))

/** Whether a claim is of another body, or of a country that the record knows nothing of. */
function isOfAnother({ claim, told }: ToldClaim, { record }: Meant, { ofDeed }: Excluding, { eventNames }: Evidence): boolean {
  const event = eventNames.record(record.id)
  const isUnknown = ([meaning]: readonly string[]) => meaning!.startsWith('of ') && !record.passages().some(({ words }) => words.has(meaning!))
  return (!ofDeed && told.words.some(isUnknown)) || (event !== undefined && isOfOtherBody(claim.sentence, event))
}
