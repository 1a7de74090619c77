import type { HeldEvent } from '#domain/claimFile.ts'
import type { Claim, Judgement } from '#domain/claim.ts'
import { fold } from '#language/fold.ts'
import { agreed } from './agreed.ts'
import { byRecord } from './byRecord.ts'
import { isSameCount, isSameKindOfVisit } from './countedVisits.ts'
import { isKeptApart } from './deeds.ts'
import type { Evidence } from './Evidence.ts'
import { holdsOffice, officeIn, type Office } from './offices.ts'
import { daysApart, mayBeSame } from './heldDates.ts'
import { wereThere } from './presence.ts'
import { isOtherNumber } from './numbersNamed.ts'
import { isSlip } from './slips.ts'

/** Within how many days of one meeting the same people hardly meet again in the same place. */
const REACH = 10

/** People who met or came. One alone must at least have come to the town or the country that is named. */
export function judgeMeeting(claim: Claim, date: string, evidence: Evidence): Judgement {
  const among = evidence.events.filter(event => claim.people.every(id => event.people.includes(id)) && evidence.independent(event.sources))
  const then = among.filter(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  const here = then.filter(event => (claim.place === null || event.city === claim.place) && (claim.area === null || event.country === null || event.country === claim.area))
  // Whom one person met, nobody here knows: that he was there bears out no meeting.
  if (claim.people.length === 1 && MEETING.test(fold(claim.words))) return byRecord('no-evidence', 'unsure', here.map(({ id }) => id))
  const located = claim.place !== null || (claim.area !== null && here.some(({ country }) => country === claim.area))
  const there = here.filter(event => isBorneOut(claim, event, evidence))
  if (here.length > 0) return there.length > 0 ? agreed(claim.people.length > 1 || located, date, there) : byRecord('no-evidence', 'unsure', here.map(({ id }) => id))
  if (date.length === 10 && then.some(event => event.city !== null) && claim.people.length > 1) return byRecord('contradicted', 'record-differs', then.map(({ id }) => id))
  // The same people in the same place within ten days of the day named, and never on it: another day is meant.
  const reach = claim.people.length > 1 || claim.place !== null ? REACH : 0
  const near = among.filter(event => then.length === 0 && event.date.length === 10 && date.length === 10 && daysApart(event.date, date) <= reach && (claim.place === null || event.city === claim.place))
  if (near.length === 1) return byRecord('contradicted', 'record-differs', near.map(({ id }) => id))
  // The one state visit of his to that town or country was on these days of another year, or on others of this one.
  const isThere = (event: HeldEvent) => (claim.place === null ? claim.area !== null && event.country === claim.area : event.city === claim.place)
  const [visit, ...others] = then.length > 0 ? [] : among.filter(event => isThere(event) && isSameKindOfVisit(claim.sentence, event.titles))
  const isOfOtherDay = visit && others.length === 0 && (isSlip(date, visit.date) || isSlip(date, visit.endDate ?? visit.date) || (date.length >= 7 && visit.date.length === 10 && date.slice(0, 4) === visit.date.slice(0, 4)))
  if (isOfOtherDay) return byRecord('contradicted', 'record-differs', [visit.id])
  const paid = visitOfAnother(claim, date, evidence)
  return paid === null ? byRecord('no-evidence', 'nothing-stated') : byRecord('contradicted', 'record-differs', [paid])
}

/** A state visit to that town on that very day, which somebody else of the same country paid: two do not pay one at once. Or a visit in an office that not he but the other held. */
function visitOfAnother({ people, place, sentence }: Claim, date: string, { events, countryOf, independent, narrated }: Evidence): string | null {
  const [person, ...others] = people
  if (person === undefined || others.length > 0 || place === null || date.length < 10) return null
  const told = narrated.meaningsIn(sentence).filter(meaning => OFFICE.test(meaning) && !narrated.offices(person, date).includes(meaning))
  const isInOffice = ({ people: there }: HeldEvent) => told.length === 1 && !there.includes(person) && there.some(id => countryOf[id] === countryOf[person] && narrated.offices(id, date).includes(told[0]!))
  const isState = STATE_VISIT.test(fold(sentence))
  const paid = events.filter(event => mayBeSame(date, event.date, event.endDate ?? event.date) && event.city === place && (isState ? event.titles.some(title => STATE_VISIT.test(fold(title))) : event.kind === 'visit' && isInOffice(event)) && independent(event.sources))
  const [visit] = paid
  return paid.length === 1 && !visit!.people.includes(person) && visit!.people.some(id => countryOf[id] === countryOf[person]) ? visit!.id : null
}

const OFFICE = /^thing (?:president|premier|minister)$/
const STATE_VISIT = /\bstate visit|gosudarstvenn\w+ vizit|dovlet sefer/

/** The same in a text that tells no day: within the days that a report is news. That nobody met then, the records cannot say. */
export function judgeRecentMeeting(claim: Claim, period: string, evidence: Evidence): Judgement {
  const [from, to] = period.split('/') as [string, string]
  const isHere = ({ city, country }: HeldEvent) => (claim.place === null || city === claim.place) && (claim.area === null || country === claim.area)
  const lately = evidence.events.filter(event => event.date.length === 10 && event.date <= to && (event.endDate ?? event.date) >= from)
  if (claim.people.length === 0) {
    const office = officeIn(claim.sentence)
    const met = office && tellsOfMeeting(claim.sentence) ? lately.filter(event => haveMet(claim, office, event, evidence)) : []
    return met.length > 0 ? byRecord('supported', 'record-agrees', met.map(({ id }) => id)) : byRecord('no-evidence', 'nothing-stated')
  }
  const here = lately.filter(event => claim.people.every(id => event.people.includes(id)) && evidence.independent(event.sources) && isHere(event))
  const isUnsure = (claim.people.length === 1 && MEETING.test(fold(claim.words))) || !tellsOfMeeting(claim.sentence)
  const there = isUnsure ? [] : here.filter(event => isBorneOut(claim, event, evidence))
  return there.length > 0 ? byRecord('supported', 'record-agrees', there.map(({ id }) => id)) : byRecord('no-evidence', here.length > 0 ? 'unsure' : 'nothing-stated', here.map(({ id }) => id))
}

const MEETING = /\b(?:met|meets|meeting|received|talks|negotiat|vstret|vstrech|peregovor|prinyal|gorus|danisiq|qebul)/

/** "The presidents of the two countries met": those who held the office, one of either. */
export function judgeOffices(claim: Claim, date: string, evidence: Evidence): Judgement {
  const office = officeIn(claim.sentence)
  if (!office || claim.people.length > 0 || (date.length < 10 && claim.place === null) || !tellsOfMeeting(claim.sentence)) return byRecord('no-evidence', 'nothing-stated')
  const there = evidence.events.filter(event => mayBeSame(date, event.date, event.endDate ?? event.date) && haveMet(claim, office, event, evidence))
  if (there.length > 0) return agreed(true, date, there)
  // Where both countries and a town are named, it is known who is meant.
  const other = claim.place === null || date.length < 10 || claim.doubts.includes('assumed-pair') ? [] : metElsewhere(claim, office, date, evidence)
  return other.length > 0 ? byRecord('contradicted', 'record-differs', other.map(({ id }) => id)) : byRecord('no-evidence', 'nothing-stated')
}

/** Records of those who held an office in another town on that day; else the one day within ten on which they were in that town. */
function metElsewhere(claim: Claim, office: Office, date: string, evidence: Evidence): HeldEvent[] {
  const met = evidence.events.filter(event => event.date.length === 10 && event.city !== null && daysApart(event.date, date) <= REACH && haveMet({ ...claim, place: null, area: null }, office, event, evidence))
  const then = met.filter(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  const there = met.filter(({ city }) => city === claim.place)
  return then.length > 0 ? then : claim.doubts.includes('parties') || new Set(there.map(event => event.date)).size !== 1 ? [] : there
}

/** Whether a record is of two who held an office then, where a claim says that they met. */
function haveMet(claim: Claim, office: Office, event: HeldEvent, evidence: Evidence): boolean {
  if (!evidence.independent(event.sources) || (claim.place !== null && event.city !== claim.place) || (claim.area !== null && event.country !== claim.area)) return false
  const people = event.people.filter(id => holdsOffice(id, office, event.date, evidence))
  return people.length >= 2 && isBorneOut({ ...claim, people }, event, evidence)
}

/** What brings people together or to a place. What else they did on a day, a record of their meeting does not say. */
const TOGETHER = new RegExp(`${MEETING.source}|\\b(?:meet|talk|visit|trip|summit|host|arriv|travel|forum|session|conference|congress|attend|flew|came|took part|was in|were in|poset|posesh|vizit|sammit|zasedan|foru|besed|pobyva|poezd|prib[yi]|prilet|pri[ey]kh|uchast|sostoya|prosh[le]|prinya|sefer|zirve|iclas|kecirili|olub|olmus|istirak|gel[id]|discuss|obsu[zd])`)

const isByPhone = (text: string) => /\b(?:phone|telephone|telefon|videoconf|videosvyaz|videokonfr)/.test(fold(text))

/** Whether a record is of people who were in one place, where it names none by its title; of a call on the telephone only for a text that says so. */
const isGathering = ({ city, titles }: HeldEvent, sentence: string) => titles.some(isByPhone) ? isByPhone(sentence) : city !== null || titles.some(title => TOGETHER.test(fold(title)))

/** Whether a sentence tells of people who came together or to a place. */
export const tellsOfMeeting = (sentence: string): boolean => TOGETHER.test(fold(sentence)) || isByPhone(sentence)

/** Whether a record of the people of a claim says that they did what it tells: who "spoke by telephone", "avoided" or "refused to meet" did not meet. */
const isBorneOut = (claim: Claim, event: HeldEvent, evidence: Evidence): boolean =>
  isGathering(event, claim.sentence) && (event.ofMany || !claim.doubts.includes('parties')) && isSameCount(claim.sentence, event.titles) && !isOtherNumber(claim.subject ?? claim.sentence, evidence.eventNames.record(event.id)!) && !isKeptApart(claim.subject ?? claim.sentence, event.titles) && wereThere(claim.people, event, claim.place, evidence)
