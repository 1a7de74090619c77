import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import type { Claim, Judgement, Reason, Verdict } from '#domain/claim.ts'
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
  const among = evidence.events.filter(event => claim.people.every(id => event.people.includes(id)) && evidence.independent(event.sources))
  const then = among.filter(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  const here = then.filter(event => claim.place === null || event.city === claim.place)
  if (here.length > 0) return plain(claim.people.length > 1 || claim.place !== null ? 'supported' : 'no-evidence', 'record-agrees', here.map(({ id }) => id))
  if (then.some(event => event.city !== null) && claim.people.length > 1) return plain('contradicted', 'record-differs', then.map(({ id }) => id))
  // The same people in the same place within a month of the day named, and never on it: another day is meant.
  const near = among.filter(event => claim.people.length > 1 && event.date.length === 10 && date.length === 10 && daysApart(event.date, date) <= 31 && (claim.place === null || event.city === claim.place))
  return near.length === 1 ? plain('contradicted', 'record-differs', near.map(({ id }) => id)) : plain('no-evidence', 'nothing-stated')
}

function daysApart(a: string, b: string): number {
  const number = (day: string) => Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10))
  return Math.abs(number(a) - number(b))
}

/** How much of a document's title stands in the sentence: best over its names. */
function likeness(sentence: ReadonlySet<string>, titles: readonly ReadonlySet<string>[]): { share: number; words: number } {
  let best = { share: 0, words: 0 }
  for (const title of titles) {
    let met = 0
    for (const word of title) if (sentence.has(word)) met++
    const share = title.size === 0 ? 0 : met / title.size
    if (share > best.share) best = { share, words: met }
  }
  return best
}

/** Null where no document here is clearly meant: a meeting may still be. */
function judgeSigning(claim: Claim, date: string, evidence: Evidence): Judgement | null {
  const words = evidence.tellingWords(claim.sentence)
  const known = evidence.agreements.filter(({ signed, sources }) => signed !== null && evidence.independent(sources))
  const compared = known.map(agreement => ({ agreement, ...likeness(words, agreement.titles) })).filter(({ words: met }) => met >= 2)
  // On its own day a document is known by the words of its id too: "trilateral statement".
  const sameDay = known.filter(({ signed }) => mayBeSame(date, signed!))
    .map(agreement => ({ agreement, ...likeness(words, [...agreement.titles, agreement.slug]) }))
    .filter(({ share, words: met }) => share >= 0.6 && met >= 2)
  const best = sameDay.sort((a, b) => b.share - a.share)[0]
  if (best) {
    const { place, signed } = best.agreement
    if (claim.place !== null && place !== null && !place.includes(claim.place)) return plain('contradicted', 'record-differs', [best.agreement.id])
    return signed!.length < date.length ? plain('close', 'record-agrees', [best.agreement.id]) : plain('supported', 'record-agrees', [best.agreement.id])
  }
  const whole = compared.filter(({ share }) => share >= 0.99)
  const meant = whole.filter(({ words: met }) => met === Math.max(...whole.map(one => one.words)))
  if (meant.length === 1) return plain('contradicted', 'record-differs', [meant[0]!.agreement.id])
  return meant.length === 0 && claim.people.length > 1 ? null : plain('no-evidence', 'nothing-stated')
}
