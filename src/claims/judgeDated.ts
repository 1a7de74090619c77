import { isOfForce, type Claim, type Judgement } from '#domain/claim.ts'
import type { HeldEvent } from '#domain/claimFile.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { isOtherDeed } from './deeds.ts'
import { mayBeSame } from './heldDates.ts'
import { agreed } from './agreed.ts'
import { clausesOf } from './clauses.ts'
import { judgeMeeting, judgeOffices, judgeRecentMeeting, tellsOfMeeting } from './judgeMeeting.ts'
import { judgeSigning } from './judgeDocument.ts'
import { judgeForce } from './judgeForce.ts'
import { judgePlaceAndSigners } from './judgeNamedDocument.ts'
import { judgeRecentSigning } from './judgeRecentSigning.ts'
import { mayTell } from './mayTell.ts'
import { isWithNamed, likeness } from './likeness.ts'
import { tellsAfter } from './aftermath.ts'
import { byRecord } from './byRecord.ts'
import { isSameCount } from './countedVisits.ts'
import { isOtherNumber, ordinalsIn } from './numbersNamed.ts'
import { isAbout, isOfOtherBody, slippedEvent } from './slips.ts'

/** A meeting, a signing, an entry into force or another event of a day: who, where and when, against the records of events and agreements. */
export function judgeDated(claim: Claim, evidence: Evidence): Judgement {
  const { date } = claim
  if (claim.doubts.some(doubt => doubt === 'negated' || doubt === 'hedged' || doubt === 'vague' || doubt === 'scope')) return byRecord('no-evidence', 'unsure')
  if (isOfForce(claim)) return judgeForce(claim, evidence)
  if (claim.kind === 'signing' && date === null) return claim.period === null ? judgePlaceAndSigners(claim, evidence) : judgeRecentSigning(claim, claim.period, evidence)
  if (date === null) return claim.kind === 'event' && claim.period !== null ? judgeRecentMeeting(claim, claim.period, evidence) : byRecord('no-evidence', 'unsure')
  const last = claim.period?.split('/')[1]
  const found = last !== undefined && last !== date ? judgeOfDays(claim, [date, last], evidence) : judgeOfDay(claim, date, evidence)
  // A day told from the day of a text may be that of the news it was taken from: it denies nothing.
  // Nor does what may have come after it.
  // That somebody was on that very day in another town, it may.
  const isElsewhere = claim.people.length > 1 && claim.place !== null && found.evidence.every(id => evidence.events.some(event => event.id === id && event.city !== null && event.city !== claim.place && mayBeSame(date, event.date, event.endDate ?? event.date)))
  const isUnsure = found.verdict === 'contradicted' && ((claim.doubts.includes('period') && !isElsewhere) || (claim.kind === 'event' && !(isElsewhere && metThere(claim, evidence)) && found.evidence.some(id => tellsAfter(claim, id, evidence))))
  return isUnsure ? byRecord('no-evidence', 'unsure', found.evidence) : found
}

/** Whether the very part of a sentence that has the meeting has the town and all who met: whatever else it tells of them. */
function metThere({ sentence, place, people }: Claim, { narrated, date }: Evidence): boolean {
  const read = narrated.read(sentence, date)
  return clausesOf(read.sentence).some(([from, to]) => {
    const { words, where, people: told, roles } = narrated.narration(read, from, to)
    return roles.deed?.includes('deed meet') === true && words.some(word => word.includes('deed meet')) && where.has(place!) && people.every(id => told.has(id))
  })
}

/** "18–19 August": a visit must be known of both days, a paper of either. */
function judgeOfDays(claim: Claim, days: readonly string[], evidence: Evidence): Judgement {
  const found = days.map(date => judgeOfDay({ ...claim, date, period: date }, date, evidence))
  const all = (verdict: Judgement['verdict']) => found.every(one => one.verdict === verdict)
  const agreeing = found.find(({ verdict }) => verdict === 'supported')
  if (agreeing && (claim.kind !== 'event' || all('supported'))) return agreeing
  return all('contradicted') ? found[0]! : byRecord('no-evidence', agreeing ? 'too-coarse' : 'unsure', found.flatMap(({ evidence: ids }) => ids))
}

function judgeOfDay(claim: Claim, date: string, evidence: Evidence): Judgement {
  // Each document of a list by its own name.
  if (claim.kind === 'signing' && claim.period?.includes('/')) return judgeRecentSigning(claim, claim.period, evidence)
  const signed = claim.kind === 'signing' ? judgeSigning(claim, date, evidence) : null
  if (signed) return signed
  const offices = judgeOffices(claim, date, evidence)
  if (offices.verdict !== 'no-evidence') return offices
  const met = claim.kind === 'event' && claim.people.length > 0 && tellsOfMeeting(claim.sentence) ? judgeMeeting(claim, date, evidence) : null
  return met && (met.verdict !== 'no-evidence' || !isSameCount(claim.sentence, [])) ? met : judgeHappening(claim, date, evidence)
}

/** How many events may have a word that tells one. */
const FEW = 3

/** What nobody met for: known by every telling word of its title, or on its very day by three that are most of it. Who is named must have been there. */
function judgeHappening(claim: Claim, date: string, evidence: Evidence): Judgement {
  const words = evidence.tellingWords(claim.subject ?? claim.sentence)
  // That he is named in the title says not that he did what the sentence tells.
  const names = evidence.tellingWords(evidence.people.filter(({ id }) => claim.people.includes(id)).flatMap(person => person.names).join(' '))
  const tells = (event: Titled<HeldEvent>) => event.titles.some(title => [...title].some(word => words.has(word) && !names.has(word)))
  const isRare = (event: Titled<HeldEvent>) => event.titles.some(title => [...title].some(word => words.has(word) && evidence.eventNames.count(word) <= FEW))
  const ordinals = ordinalsIn(claim.subject ?? claim.sentence)
  const alike = evidence.eventNames.like(words, claim.place === null && claim.topics.length === 0 ? 2 : 1).filter(event => {
    const { share, words: met } = likeness(words, event.titles)
    const onItsDay = date.length === 10 && mayBeSame(date, event.date, event.endDate ?? event.date)
    // In its own town on its very day an event is known by less, the more so by a word that few events have.
    const inItsTown = onItsDay && claim.place !== null && event.city === claim.place
    // What the text has just spoken of is known on its day by one word more.
    const spoken = onItsDay && claim.topics.includes(event.id)
    const isNumbered = met >= 3 && !isAbout(claim.sentence, event) && [...ordinals].some(place => event.titles.some(title => title.has(place)))
    return (spoken || isNumbered || (share === 1 && met >= 2) || (onItsDay && share >= 0.6 && met >= 3) || (inItsTown && (met >= 2 || isRare(event)))) && claim.people.every(id => event.people.includes(id)) && evidence.independent(event.sources) && tells(event) && !isOfOtherBody(claim.sentence, event) && !isOtherNumber(claim.subject ?? claim.sentence, event) && !isOtherDeed(claim.subject ?? claim.sentence, event.deeds) && isWithNamed(claim, event, evidence.tellingWords)
  })
  const then = alike.filter(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  const here = then.filter(({ city, country }) => (claim.place === null || city === null || city === claim.place) && (claim.area === null || country === null || country === claim.area))
  // Who did what to whom must be as the record has it.
  const told = here.filter(({ id }) => mayTell(claim, id, evidence))
  if (here.length > 0 && told.length === 0) return byRecord('no-evidence', 'unsure', here.map(({ id }) => id))
  if (here.length > 0) return agreed(claim.place === null || here.some(({ city }) => city !== null), date, told)
  if (then.length > 0 && likeness(words, then[0]!.titles).words >= 3) return byRecord('contradicted', 'record-differs', then.map(({ id }) => id))
  const slipped = slippedEvent(claim, date, evidence)
  if (slipped) return byRecord('contradicted', 'record-differs', [slipped.id])
  // Two words may be the name of many events, and another of the same day may be meant.
  const isThere = claim.place === null || (alike[0]?.city ?? claim.place) === claim.place
  const rare = alike.length === 1 && isThere && claim.people.length === 0 && !isAbout(claim.sentence, alike[0]!) && likeness(words, alike[0]!.titles).words >= 3 && !evidence.eventNames.like(words).some(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  return rare ? byRecord('contradicted', 'record-differs', [alike[0]!.id]) : byRecord('no-evidence', 'nothing-stated')
}
