import type { Claim, Doubt, Judgement } from '#domain/claim.ts'
import type { HeldEvent } from '#domain/claimFile.ts'
import { fold } from '#language/fold.ts'
import { sharesDeed } from './deeds.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'
import { coverage, likeness, type Likeness } from './likeness.ts'
import { numbersNamed, ordinalsIn } from './numbersNamed.ts'
import { isAbout, isSlip } from './slips.ts'

/** What was on a day, of which a text may tell another. */
interface Held {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Whether it may be what the text tells, and not only what that is about. */
  readonly isOf: () => boolean
  /** Whether it opens or founds a thing. */
  readonly begins: () => boolean
  /** Whether there is but one of its name. */
  readonly isOne: () => boolean
  /** Whether its like is held every year. */
  readonly isYearly: () => boolean
}

/** Of these a text says too little, or another day than its own. */
const BLOCKING: ReadonlySet<Doubt> = new Set(['negated', 'hedged', 'vague', 'parties', 'scope', 'period', 'assumed-period'])

/** The record that would bear a claim out if it were of that record's day, where no record of another day would: it was on another day, says the claim. What may come again must be the same day and month of another year. `judge` says what bears a claim out. */
export function onOtherDay(claim: Claim, evidence: Evidence, judge: (claim: Claim, evidence: Evidence) => Judgement): string | null {
  const told = claim.date ?? claim.period
  if (told === null || told.includes('/') || claim.doubts.some(doubt => BLOCKING.has(doubt))) return null
  const borne = heldLike(claim, told, evidence).filter(({ id, from, to }) => {
    // What is yet to come is not what a text tells.
    if (evidence.date !== null && from > evidence.date) return false
    if (from.length < told.length || mayBeSame(told, from, to)) return false
    const day = from.slice(0, told.length)
    const judged = judge({ ...claim, date: claim.date && day, period: day }, evidence)
    return judged.verdict === 'supported' && judged.evidence.includes(id)
  })
  // Of what may come again, none but the same day of another year is a slip.
  // Who was in a town may have been there on that day of any year; two are hardly together on it twice.
  const slip = borne.find(({ from, isYearly, isOf, begins }) => isOfOtherYear(told, from) && (begins() || claim.people.length !== 1) && isOf() && !isYearly())
  return (slip ?? (new Set(borne.map(({ from }) => from)).size === 1 ? borne.find(({ isOne }) => isOne()) : undefined))?.id ?? null
}

const isOfOtherYear = (told: string, held: string) => told.length === 10 && told.slice(4) === held.slice(4)

/** What opens or founds a thing, and is done to it but once. */
const BEGUN = /(?:^|\b)(?:opens?\b|opened|opening|unveil|inaugur|found(?:ed|ing)|otkry|sozdan|uchrezh|acil|yaradil|tesis)/

/** Whether enough of a title stands in a text that it might be borne out by it. */
const isMaybe = ({ share, words }: Likeness): boolean => share >= 0.5 || words >= 3

function heldLike(claim: Claim, told: string, { tellingWords, eventNames, agreementNames, independent, narrated, events }: Evidence): Held[] {
  const words = tellingWords(claim.kind === 'event' ? claim.subject ?? claim.sentence : claim.sentence)
  const kinds = kindsOfDocument([claim.sentence])
  const [places, numbers, isBegun] = [ordinalsIn(claim.sentence), numbersNamed([claim.sentence]), BEGUN.test(fold(claim.sentence))]
  const isNumbered = ({ titles, numbers: own }: Titled<HeldEvent>) => [...numbers].some(number => own.has(number)) || [...places].some(place => titles.some(title => title.has(place) && [...title].filter(word => words.has(word)).length >= NUMBERED * title.size))
  const begins = ({ id }: Titled<HeldEvent>) => isBegun && (narrated.record(id)?.passages() ?? []).some(({ text }) => BEGUN.test(text))
  const isOnce = (event: Titled<HeldEvent>) => isNumbered(event) || sharesDeed(claim.sentence, event.deeds) || begins(event)
  // Who met is known by their names, whatever the title.
  const met = claim.people.length === 0 ? [] : events.filter(({ date, people }) => isOfOtherYear(told, date) && claim.people.every(id => people.includes(id))).flatMap(({ id }) => eventNames.record(id) ?? [])
  const likeEvents = [...new Set([...eventNames.like(words, 2).filter(event => isMaybe(likeness(words, event.titles))), ...met])]
  return [
    ...likeEvents.filter(({ sources }) => independent(sources)).map(event => ({
      id: event.id, from: event.date, to: event.endDate ?? event.date,
      isOf: () => !isAbout(claim.sentence, event), isOne: () => !isAbout(claim.sentence, event) && (isNumbered(event) || (ONCE.has(event.kind) && isOnce(event))), isYearly: () => YEARLY.has(event.kind) && !begins(event), begins: () => begins(event),
    })),
    ...agreementNames.like(words, 2).flatMap(one => (one.signed !== null && independent(one.sources) && kinds.some(kind => one.kinds.includes(kind)) ? [{ id: one.id, from: one.signed, to: one.signed, isOf: () => true, isOne: () => (told.length === 10 ? isSlip(told, one.signed!) : coverage(tellingWords(claim.subject ?? ''), one.titles) > 0), isYearly: () => false, begins: () => false }] : [])),
  ]
}

/** How much of a title says of which row a thing is the second: summits of three and of five are counted apart. */
const NUMBERED = 0.75

/** Kinds of events of which there is one, if they open, end or found a thing. */
const ONCE: ReadonlySet<HeldEvent['kind']> = new Set(['opening', 'milestone', 'cultural'])
/** Kinds that are held again about the same day. */
const YEARLY: ReadonlySet<HeldEvent['kind']> = new Set(['forum', 'exhibition', 'cultural', 'commission'])
