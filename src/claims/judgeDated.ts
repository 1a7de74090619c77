import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { fold } from '#language/fold.ts'
import type { Event } from '#schema/records.ts'
import type { Claim, Judgement, Reason, Verdict } from './Claim.ts'
import type { Evidence } from './Evidence.ts'

const plain = (verdict: Verdict, reason: Reason, evidence: readonly string[] = []): Judgement => ({ verdict, evidence, arithmetic: { covers: null, trials: [], beside: [], reason } })

/** A meeting or a signing: who, where and when, against the records of events and agreements. */
export function judgeDated(claim: Claim, evidence: Evidence): Judgement {
  if (claim.date === null || claim.doubts.includes('negated') || claim.doubts.includes('vague')) return plain('no-evidence', 'unsure')
  const signed = claim.kind === 'signing' ? judgeSigning(claim, claim.date, evidence) : null
  return signed ?? judgeMeeting(claim, claim.date, evidence)
}

/** Whether two dates, each only as precise as it is, may be the same day. */
function mayBeSame(a: string, b: string, end = b): boolean {
  return firstDayOf(a) <= lastDayOf(end) && lastDayOf(a) >= firstDayOf(b)
}

function judgeMeeting(claim: Claim, date: string, evidence: Evidence): Judgement {
  if (claim.people.length === 0) return plain('no-evidence', 'unsure')
  const among = evidence.events.filter(event => claim.people.every(id => event.people.includes(id)) && evidence.independent(event.citations))
  const then = among.filter(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  const here = then.filter(event => claim.place === null || placeOf(event) === claim.place)
  if (here.length > 0) return plain(claim.people.length > 1 || claim.place !== null ? 'supported' : 'no-evidence', 'record-agrees', here.map(({ id }) => id))
  if (then.some(event => placeOf(event) !== null) && claim.people.length > 1) return plain('contradicted', 'record-differs', then.map(({ id }) => id))
  // The same people in the same place within a month of the day named, and never on it: another day is meant.
  const near = among.filter(event => claim.people.length > 1 && event.date.length === 10 && date.length === 10 && daysApart(event.date, date) <= 31 && (claim.place === null || placeOf(event) === claim.place))
  return near.length === 1 ? plain('contradicted', 'record-differs', near.map(({ id }) => id)) : plain('no-evidence', 'nothing-stated')
}

const placeOf = (event: Event) => event.place?.city ?? null

function daysApart(a: string, b: string): number {
  const number = (day: string) => Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10))
  return Math.abs(number(a) - number(b))
}

const STOP = /^(?:with|between|from|that|this|their|into|republic|federation|government|cooperation|agreement|protocol|memorandum|soglasheni|sazis|mejdu|mezhdu|respubli|federats)/

/** Words of a title or a sentence that tell it from others, cut so that endings do not matter. */
function tellingWords(text: string, common: ReadonlySet<string>): Set<string> {
  const words = fold(text).split(/[^a-z0-9]+/).filter(word => word.length >= 4 && !STOP.test(word) && !/^\d+$/.test(word))
  return new Set(words.map(word => word.slice(0, 6)).filter(word => !common.has(word)))
}

/** How much of a document's title stands in the sentence: best over its languages. */
function likeness(sentence: ReadonlySet<string>, titles: readonly string[], common: ReadonlySet<string>): { share: number; words: number } {
  return titles.map(title => {
    const words = [...tellingWords(title, common)]
    const met = words.filter(word => sentence.has(word)).length
    return { share: words.length === 0 ? 0 : met / words.length, words: met }
  }).reduce((best, one) => (one.share > best.share ? one : best), { share: 0, words: 0 })
}

/** Null where no document here is clearly meant: a meeting may still be. */
function judgeSigning(claim: Claim, date: string, evidence: Evidence): Judgement | null {
  const common = new Set(evidence.sideNames.flatMap(name => [fold(name).slice(0, 6)]))
  const words = tellingWords(claim.sentence, common)
  const known = evidence.agreements.filter(({ signed, citations }) => signed !== null && evidence.independent(citations))
  const compared = known.map(agreement => ({ agreement, ...likeness(words, agreement.titles, common) })).filter(({ words: met }) => met >= 2)
  // On its own day a document is known by the words of its id too: "trilateral statement".
  const sameDay = known.filter(({ signed }) => mayBeSame(date, signed!))
    .map(agreement => ({ agreement, ...likeness(words, [...agreement.titles, agreement.id.replaceAll('-', ' ')], common) }))
    .filter(({ share, words: met }) => share >= 0.6 && met >= 2)
  const best = sameDay.sort((a, b) => b.share - a.share)[0]
  if (best) {
    const { place, signed } = best.agreement
    if (claim.place !== null && place !== undefined && !place.includes(claim.place)) return plain('contradicted', 'record-differs', [best.agreement.id])
    return signed!.length < date.length ? plain('close', 'record-agrees', [best.agreement.id]) : plain('supported', 'record-agrees', [best.agreement.id])
  }
  const whole = compared.filter(({ share }) => share >= 0.99)
  const meant = whole.filter(({ words: met }) => met === Math.max(...whole.map(one => one.words)))
  if (meant.length === 1) return plain('contradicted', 'record-differs', [meant[0]!.agreement.id])
  return meant.length === 0 && claim.people.length > 1 ? null : plain('no-evidence', 'nothing-stated')
}
