import type { Claim, Judgement } from '#domain/claim.ts'
import { fold } from '#language/fold.ts'
import type { HeldEvent } from '#domain/claimFile.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { isKeptApart, isOtherDeed } from './deeds.ts'
import { daysApart, isAsExact, mayBeSame } from './heldDates.ts'
import { judgeForce, judgePlace, judgeSigning, judgeState } from './judgeDocument.ts'
import { judgeRecentSigning } from './judgeRecentSigning.ts'
import { isWithNamed, likeness } from './likeness.ts'
import { byRecord } from './byRecord.ts'
import { isSameCount } from './countedVisits.ts'
import { wereThere } from './presence.ts'

/** A meeting, a signing, an entry into force or another event of a day: who, where and when, against the records of events and agreements. */
export function judgeDated(claim: Claim, evidence: Evidence): Judgement {
  const { date } = claim
  if (claim.doubts.some(doubt => doubt === 'negated' || doubt === 'hedged' || doubt === 'vague' || doubt === 'scope')) return byRecord('no-evidence', 'unsure')
  if (claim.kind === 'signing' && date === null) return claim.period === null ? judgePlace(claim, evidence) : judgeRecentSigning(claim, claim.period, evidence)
  if (date === null) return byRecord('no-evidence', 'unsure')
  if (claim.kind === 'in-force') return judgeState(claim, date, evidence)
  if (claim.kind === 'entry-into-force') return judgeForce(claim, date, evidence)
  const signed = claim.kind === 'signing' ? judgeSigning(claim, date, evidence) : null
  if (signed) return signed
  const met = claim.people.length > 0 && (TOGETHER.test(fold(claim.sentence)) || isByPhone(claim.sentence)) ? judgeMeeting(claim, date, evidence) : null
  return met && (met.verdict !== 'no-evidence' || !isSameCount(claim.sentence, [])) ? met : judgeHappening(claim, date, evidence)
}

/** Records of what the text tells, where they are as exact as the text. */
function agreed(isWhole: boolean, date: string, here: readonly Pick<HeldEvent, 'id' | 'date'>[]): Judgement {
  const exact = here.filter(event => isAsExact(date, event.date))
  return byRecord(isWhole && exact.length > 0 ? 'supported' : 'no-evidence', exact.length > 0 ? 'record-agrees' : 'too-coarse', (exact.length > 0 ? exact : here).map(({ id }) => id))
}

/** People who met or came. One alone must at least have come to the town or the country that is named. */
function judgeMeeting(claim: Claim, date: string, evidence: Evidence): Judgement {
  const among = evidence.events.filter(event => claim.people.every(id => event.people.includes(id)) && evidence.independent(event.sources))
  const then = among.filter(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  const here = then.filter(event => (claim.place === null || event.city === claim.place) && (claim.area === null || event.country === null || event.country === claim.area))
  // Whom one person met, nobody here knows: that he was there bears out no meeting.
  if (claim.people.length === 1 && MEETING.test(fold(claim.words))) return byRecord('no-evidence', 'unsure', here.map(({ id }) => id))
  const located = claim.place !== null || (claim.area !== null && here.some(({ country }) => country === claim.area))
  // "Spoke by telephone", "avoided", "refused to meet": those who did not meet.
  if (here.length > 0 && here.every(({ titles }) => isKeptApart(claim.subject ?? claim.sentence, titles))) return byRecord('no-evidence', 'unsure', here.map(({ id }) => id))
  const there = here.filter(event => isGathering(event, claim.sentence) && isSameCount(claim.sentence, event.titles) && wereThere(claim.people, event, claim.place, evidence))
  if (here.length > 0) return there.length > 0 ? agreed(claim.people.length > 1 || located, date, there) : byRecord('no-evidence', 'unsure', here.map(({ id }) => id))
  if (date.length === 10 && then.some(event => event.city !== null) && claim.people.length > 1) return byRecord('contradicted', 'record-differs', then.map(({ id }) => id))
  // The same people in the same place within ten days of the day named, and never on it: another day is meant.
  const reach = claim.people.length > 1 || claim.place !== null ? 10 : 0
  const near = among.filter(event => then.length === 0 && event.date.length === 10 && date.length === 10 && daysApart(event.date, date) <= reach && (claim.place === null || event.city === claim.place))
  return near.length === 1 ? byRecord('contradicted', 'record-differs', near.map(({ id }) => id)) : byRecord('no-evidence', 'nothing-stated')
}

const MEETING = /\b(?:met|meets|meeting|received|talks|negotiat|vstret|vstrech|peregovor|prinyal|gorus|danisiq|qebul)/

/** What brings people together or to a place. What else they did on a day, a record of their meeting does not say. */
const TOGETHER = new RegExp(`${MEETING.source}|\\b(?:meet|talk|visit|trip|summit|host|arriv|forum|session|conference|congress|attend|flew|came|took part|was in|were in|poset|posesh|vizit|sammit|zasedan|foru|besed|pobyva|poezd|prib[yi]|prilet|pri[ey]kh|uchast|sostoya|prosh[le]|prinya|sefer|zirve|iclas|kecirili|olub|olmus|istirak|gel[id]|discuss|obsu[zd])`)

const isByPhone = (text: string) => /\b(?:phone|telephone|telefon|videoconf|videosvyaz|videokonfr)/.test(fold(text))

/** Whether a record is of people who were in one place, where it names none by its title; of a call on the telephone only for a text that says so. */
const isGathering = ({ city, titles }: HeldEvent, sentence: string) => titles.some(isByPhone) ? isByPhone(sentence) : city !== null || titles.some(title => TOGETHER.test(fold(title)))

/** How many events may have a word that tells one. */
const FEW = 3

/** What nobody met for: known by every telling word of its title, or on its very day by three that are most of it. Who is named must have been there. */
function judgeHappening(claim: Claim, date: string, evidence: Evidence): Judgement {
  const words = evidence.tellingWords(claim.subject ?? claim.sentence)
  // That he is named in the title says not that he did what the sentence tells.
  const names = evidence.tellingWords(evidence.people.filter(({ id }) => claim.people.includes(id)).flatMap(person => person.names).join(' '))
  const tells = (event: Titled<HeldEvent>) => event.titles.some(title => [...title].some(word => words.has(word) && !names.has(word)))
  const isRare = (event: Titled<HeldEvent>) => event.titles.some(title => [...title].some(word => words.has(word) && evidence.eventNames.count(word) <= FEW))
  const alike = evidence.eventNames.like(words, claim.place === null ? 2 : 1).filter(event => {
    const { share, words: met } = likeness(words, event.titles)
    const onItsDay = date.length === 10 && mayBeSame(date, event.date, event.endDate ?? event.date)
    // In its own town on its very day an event is known by less, the more so by a word that few events have.
    const inItsTown = onItsDay && claim.place !== null && event.city === claim.place
    return ((share === 1 && met >= 2) || (onItsDay && share >= 0.6 && met >= 3) || (inItsTown && (met >= 2 || isRare(event)))) && claim.people.every(id => event.people.includes(id)) && evidence.independent(event.sources) && tells(event) && !isOtherDeed(claim.subject ?? claim.sentence, event.deeds) && isWithNamed(claim, event, evidence.tellingWords)
  })
  const then = alike.filter(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  const here = then.filter(({ city }) => claim.place === null || city === null || city === claim.place)
  if (here.length > 0) return agreed(claim.place === null || here.some(({ city }) => city !== null), date, here)
  if (then.length > 0 && likeness(words, then[0]!.titles).words >= 3) return byRecord('contradicted', 'record-differs', then.map(({ id }) => id))
  // Two words may be the name of many events, and another of the same day may be meant.
  const rare = alike.length === 1 && claim.people.length === 0 && likeness(words, alike[0]!.titles).words >= 3 && !evidence.eventNames.like(words).some(event => mayBeSame(date, event.date, event.endDate ?? event.date))
  return rare ? byRecord('contradicted', 'record-differs', [alike[0]!.id]) : byRecord('no-evidence', 'nothing-stated')
}
