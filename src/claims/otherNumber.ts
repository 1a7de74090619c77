import type { Claim, Judgement } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'

type Judge = (claim: Claim, evidence: Evidence) => Judgement

const ORDINAL = /^no\d+th$/

/** The event of that very day that would bear a claim out if it had the event's own number: "the 24th session", where the 23rd was held. */
export function ofOtherNumber(claim: Claim, evidence: Evidence, judge: Judge): string | null {
  const { date, sentence } = claim
  const [told, ...more] = [...evidence.tellingWords(sentence)].filter(word => ORDINAL.test(word))
  if (claim.kind !== 'event' || date === null || date.length < 10 || told === undefined || more.length > 0) return null
  const then = evidence.eventNames.like(evidence.tellingWords(sentence), 1).filter(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  const isBorneAs = (place: string, id: string) => {
    const numbered = sentence.split(' ').map(word => (evidence.tellingWords(word).has(told) ? `${place.slice('no'.length)}` : word)).join(' ')
    const { verdict, evidence: ids } = judge({ ...claim, sentence: numbered }, evidence)
    return verdict === 'supported' && ids.includes(id)
  }
  return then.find(({ id, titles }) => titles.flatMap(title => [...title]).some(place => ORDINAL.test(place) && place !== told && isBorneAs(place, id)))?.id ?? null
}
