import type { HeldAgreement, HeldEvent } from '#domain/claimFile.ts'
import type { Claim } from '#domain/claim.ts'
import { fold } from '#language/fold.ts'
import { isOtherDeed, sharesDeed } from './deeds.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { daysApart } from './heldDates.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'
import { isOtherNumber } from './numbersNamed.ts'
import { coverage, isWithNamed, likeness } from './likeness.ts'

/** Whether two times are one but for a slip: the same day and month of another year, or another day or month with all else the same. */
export function isSlip(told: string, held: string): boolean {
  const one = told.split('-')
  const other = held.split('-').slice(0, one.length)
  return one.length >= 2 && one.length === other.length && one.filter((part, at) => part !== other[at]).length === 1
}

/** The only document here that a sentence's words name, of the kind and the town that it says, signed on its day but for a slip. */
export function slippedDocument(claim: Claim, date: string, { agreementNames, tellingWords, independent }: Evidence): Titled<HeldAgreement> | null {
  const words = tellingWords(claim.sentence)
  const town = tellingWords(claim.place ?? '')
  const subject = new Set([...tellingWords(claim.subject ?? '')].filter(word => !town.has(word)))
  const kinds = kindsOfDocument([claim.sentence])
  const isNamed = ({ titles }: Titled<HeldAgreement>) => {
    const { share, words: met } = likeness(words, titles)
    return (coverage(subject, titles) === 1 && (claim.place !== null || subject.size >= 2)) || (share >= 0.8 && met >= 3)
  }
  const meant = agreementNames.like(words, 1).filter(document => kinds.length > 0 && kinds.every(kind => document.kinds.includes(kind)) && isNamed(document))
  const [one] = meant
  const isThere = claim.place === null || (one?.place ?? '').includes(claim.place)
  return one && meant.length === 1 && one.signed !== null && isSlip(date, one.signed) && isThere && independent(one.sources) && !isOtherDeed(claim.sentence, one.deeds) && isWithNamed(claim, one, tellingWords) ? one : null
}

/** The event that a sentence's words name better than any other, on its day but for a slip. Of another year it must be numbered or what is done but once: much comes back every year. */
export function slippedEvent(claim: Claim, date: string, { eventNames, tellingWords, independent }: Evidence): Titled<HeldEvent> | null {
  const told = claim.subject ?? claim.sentence
  const words = tellingWords(told)
  const [best, next] = eventNames.like(words, 2).map(event => ({ event, ...likeness(words, event.titles) })).filter(({ event }) => !isOtherDeed(told, event.deeds) && !isOtherNumber(told, event)).sort((a, b) => b.share - a.share || b.words - a.words)
  if (!best || (best.share < 0.99 && best.words < 3) || best.share < 0.6 || (next && next.share === best.share && next.words === best.words)) return null
  const { event } = best
  const numbers = [...words].filter(word => NUMBERED.test(word))
  const isOne = numbers.length > 0 ? numbers.every(number => event.titles.some(title => title.has(number))) : sharesDeed(told, event.deeds)
  const sameYear = event.date.slice(0, 4) === date.slice(0, 4)
  const isOff = event.date.length === 10 && date.length === 10 && isSlip(date, event.date) && (numbers.length > 0 || daysApart(date, event.date) > 1) && !(event.endDate !== undefined && date >= event.date && date <= event.endDate)
  return isOff && (isOne || (sameYear && numbers.length === 0)) && (claim.place === null || event.city === null || event.city === claim.place) && claim.people.every(id => event.people.includes(id)) && independent(event.sources) && isWithNamed(claim, event, tellingWords) && !isAbout(told, event) ? event : null
}

const NUMBERED = /^no\d+th$/

/** Bodies beside the one that a record is of. */
const BODIES = [/\b(?:interparl|mezhparl|parliament|parlament)/, /\b(?:subcommit|subcommis|podkomis|working group|rabochey? grupp|isci qrup|expert|ekspert)/]

/** What is only about a thing, or a part of it: talks on it, its first stage, another body's session. */
const ABOUT = [/\b(?:talk|negotiat|peregovor|danisiq|discuss|obsuzhd|muzakire)/, /\b(?:stage|phase|etap|merhele|part of|chast)/, /\b(?:prepar|podgotov|hazirliq|design|proekt|layihe|plan)/, /\b(?:conferenc|konferents|konfrans|exhibit|vystavk|sergi|film|book|kniga|kitab|article|statya)/, ...BODIES]

const tellsMore = (of: readonly RegExp[], sentence: string, event: Titled<HeldEvent>): boolean => of.some(words => words.test(fold(sentence)) && !event.titles.some(title => [...title].some(word => words.test(word))))

/** Whether a sentence tells of something about an event, of which the event's titles say nothing. */
export const isAbout = (sentence: string, event: Titled<HeldEvent>): boolean => tellsMore(ABOUT, sentence, event)

/** "The interparliamentary commission", "its working group", where the event's titles have another body. */
export const isOfOtherBody = (sentence: string, event: Titled<HeldEvent>): boolean => event.kind === 'commission' && tellsMore(BODIES, sentence, event)
