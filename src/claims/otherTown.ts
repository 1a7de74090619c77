import type { Claim, Doubt } from '#domain/claim.ts'
import type { HeldEvent } from '#domain/claimFile.ts'
import { isOtherDeed } from './deeds.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'
import { mayTellElsewhere } from './mayTell.ts'
import { isWithNamed, likeness } from './likeness.ts'
import { isOtherNumber, numbersNamed, ordinalsIn } from './numbersNamed.ts'
import { isAbout } from './slips.ts'

/** Of these a text says too little, or another place than its own. */
const BLOCKING: ReadonlySet<Doubt> = new Set(['negated', 'hedged', 'vague', 'parties', 'scope', 'period', 'assumed-period'])

/** The event that a claim is of for certain, by its number or on its very day by its name, and which was in another town, says its record. Not of a visit, which may go on to the next, or of what went by there: only of what is said to have been in the town or near it. */
export function inOtherTown(claim: Claim, evidence: Evidence): string | null {
  const { date, place, sentence } = claim
  if (claim.kind !== 'event' || date === null || place === null || claim.period?.includes('/') || claim.doubts.some(doubt => BLOCKING.has(doubt))) return null
  const { eventNames, tellingWords, narrated, independent } = evidence
  const read = narrated.read(sentence, evidence.date)
  if (!narrated.narration(read, 0, read.sentence.tokens.length).where.has(place)) return null
  const words = tellingWords(sentence)
  const then = eventNames.like(words, 1).filter(event => mayBeSame(date, event.date, event.endDate ?? event.date) && independent(event.sources))
  const meant = then.filter(event => isMeant(event, sentence, words, date.length === 10))
  const isThere = (event: Titled<HeldEvent>) => event.city === null || event.city === place || narrated.record(event.id)?.words.has(`at ${place}`)
  // What else was in that town then may be what is meant.
  if (meant.length === 0 || meant.some(isThere) || then.some(event => event.city === place && likeness(words, event.titles).words >= 2)) return null
  return meant.find(event => claim.people.every(id => event.people.includes(id)) && !isAbout(sentence, event) && !isOtherDeed(sentence, event.deeds) && isWithNamed(claim, event, tellingWords) && mayTellElsewhere(claim, event.id, evidence))?.id ?? null
}

function isMeant(event: Titled<HeldEvent>, sentence: string, words: ReadonlySet<string>, isExact: boolean): boolean {
  const { share, words: met } = likeness(words, event.titles)
  const isNumbered = [...ordinalsIn(sentence)].some(place => event.titles.some(title => title.has(place)))
  const hasNumber = [...numbersNamed([sentence])].some(number => event.numbers.has(number))
  return !isOtherNumber(sentence, event) && (hasNumber || (isNumbered && met >= 3) || (isExact && event.date.length === 10 && met >= 2 && (share === 1 || (share >= 0.6 && met >= 3))))
}
