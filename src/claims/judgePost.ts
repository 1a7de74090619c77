import { fold } from '#language/fold.ts'
import type { Claim, Judgement } from '#domain/claim.ts'
import type { HeldPerson, HeldPost } from '#domain/claimFile.ts'
import { firstDayOf } from '#domain/dates.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence } from './Evidence.ts'
import { isOutside } from './heldThen.ts'
import { otherHolder } from './otherHolder.ts'
import { byTerm, daysWithin, termOf } from './postTerm.ts'
import { byPredecessor } from './predecessor.ts'
import { postName, stemOf } from './postName.ts'
import { isSamePost, type Holder } from './samePost.ts'

/** A person's post, against those that are attested for a time. Denied by its dates, or by who else held the one office then: who is not known in a post may still have held it. */
export function judgePost(claim: Claim, evidence: Evidence): Judgement {
  const person = evidence.people.find(({ id }) => id === claim.people[0])
  if (claim.doubts.some(doubt => doubt !== 'assumed-period')) return byRecord('no-evidence', 'nothing-stated')
  if (claim.people.length === 0) return heldByOther(claim, claim.subject ?? '', evidence) ?? byRecord('no-evidence', 'nothing-stated')
  if (!person) return byRecord('no-evidence', 'nothing-stated')
  const meant = postsMeant(claim, person, evidence)
  if (meant.length === 0) return heldByOther(claim, officeIn(claim, person, evidence), evidence) ?? byRecord('no-evidence', 'nothing-stated')
  if (!isIndependent(person, evidence)) return byRecord('no-evidence', 'own-source', [person.id])
  const { date } = claim
  const term = termOf(claim, evidence.date)
  // No text knows when a post ends that is held on its day.
  if (term?.to && evidence.date !== null && firstDayOf(term.to) > evidence.date) return byRecord('no-evidence', 'unsure', [person.id])
  if (isNotYet(claim, meant, evidence)) return byRecord('no-evidence', 'not-then', [person.id])
  const followed = claim.people[1] === undefined ? null : byPredecessor(claim.people[1], person, meant, evidence)
  if (followed !== null && followed.verdict !== 'supported') return followed
  if (term) return orOther(byTerm(term, meant, person, evidence.posts), claim, officeIn(claim, person, evidence), evidence)
  // A title may be that of the day that is told of, or of the day of the text.
  const times = claim.doubts.includes('assumed-period') ? [date, evidence.date] : [date ?? (isFormer(claim) ? evidence.date : null)]
  const isBorneOut = (post: HeldPost, time: string | null) => (isFormer(claim) ? time !== null && evidence.posts.isOver(person, post, time) : time === null || (isOfPast(claim, evidence) ? evidence.posts.isKnown : evidence.posts.isHeld)(person, post, time))
  if (meant.some(post => times.some(time => isBorneOut(post, time)))) return byRecord('supported', 'record-agrees', [person.id])
  return !isFormer(claim) && date !== null && meant.every(post => [date, evidence.date ?? date].every(time => isOutside(post, time))) ? byRecord('contradicted', 'record-differs', [person.id]) : (heldByOther(claim, officeIn(claim, person, evidence), evidence) ?? byRecord('no-evidence', 'not-then', [person.id]))
}

/** A time that a text looks back on, as one of which it says that a post was held. */
const isOfPast = ({ date, doubts }: Claim, { date: today }: Evidence): boolean => date !== today && !doubts.includes('assumed-period')

/** Where a post's own dates leave a term open, somebody else may have held it within. */
const orOther = (judged: Judgement, claim: Claim, office: string, evidence: Evidence): Judgement => (judged.verdict === 'no-evidence' ? heldByOther(claim, office, evidence) ?? judged : judged)

/** A post that its own dates begin behind the text, which therefore tells of no such thing. */
const isNotYet = ({ date }: Claim, meant: readonly HeldPost[], { date: today }: Evidence): boolean => date === null && today !== null && meant.every(({ from }) => from !== undefined && firstDayOf(from) > today)

/** Somebody else held the office at the time that is told: of a title without a time, as of one that is over, none is. */
function heldByOther(claim: Claim, office: string, evidence: Evidence): Judgement | null {
  const { date, doubts } = claim
  const isAssumed = doubts.includes('assumed-period')
  const term = termOf(claim, evidence.date)
  const within = term === null ? null : daysWithin(term)
  if ((term === null && isFormer(claim)) || date === null || (isAssumed && date === evidence.date)) return null
  const other = within === null ? otherHolder(claim, office, isAssumed ? [date, evidence.date ?? date] : [date], evidence) : within.map(day => otherHolder(claim, office, [day], evidence)).find(id => id !== null) ?? null
  return other === null ? null : byRecord('contradicted', 'record-differs', [other])
}

/** Whether a record of somebody, or of what he was at, rests on other sources than the article. */
const isIndependent = ({ id, sources }: HeldPerson, { independent, events }: Evidence): boolean => independent(sources) || events.some(event => event.people.includes(id) && independent(event.sources))

/** "Former minister", "экс-министр", "sabiq nazir": who had a post. */
const FORMER = /(?<!\p{L})(?:former|ex|бывш\p{L}*|экс|keçmiş|sabiq)(?!\p{L})[\s-]*/giu
const isFormer = ({ subject, words, edge, date }: Claim) => (edge === 'to' && date === null) || (subject ?? words).search(FORMER) >= 0

/** The posts of a person that a claim may name. */
export function postsMeant({ subject, words }: Claim, person: HeldPerson, { countryOf, sideOf, seatOf }: Pick<Evidence, 'countryOf' | 'sideOf' | 'seatOf'>): readonly HeldPost[] {
  const holder: Holder = { country: countryOf[person.id], sideOf, seatOf }
  const office = officeIn({ subject, words }, person, { sideOf })
  return person.posts.filter(post => isSamePost(office, post, holder))
}

/** The words of a claim that name a post. */
function officeIn({ subject, words }: Pick<Claim, 'subject' | 'words'>, person: HeldPerson, { sideOf }: Pick<Evidence, 'sideOf'>): string {
  const known = wordsOf(person)
  return named((subject ?? words).replace(FORMER, ''), word => known.has(stemOf(word)) || sideOf(stemOf(word)) !== undefined)
}

/** The words of somebody's names and posts: a text names the same few people over and over. */
function wordsOf(person: HeldPerson): ReadonlySet<string> {
  const words = keptWords.get(person) ?? new Set([...person.posts.flatMap(({ titles }) => titles), ...person.names].flatMap(title => fold(title).split(/[^a-z0-9]+/)).map(stemOf))
  keptWords.set(person, words)
  return words
}
const keptWords = new WeakMap<HeldPerson, ReadonlySet<string>>()

/** A body by any name: whose head somebody is. */
const BODY = /^(?:compan|firm|bank|club|univers|parti|party|associat|team|union|federat|council|sirket|klub|birlik|komand|sura)/

/** The words of a post without those of the sentence before it: "in this connection the President". A body right before a rank is a part of it. */
function named(text: string, isKnown: (word: string) => boolean): string {
  const words = text.split(' ')
  const isOfPost = (word: string) => isKnown(fold(word)) || /^\p{Lu}/u.test(word) || postName(word).ranks.size > 0 || BODY.test(fold(word))
  const first = words.findIndex((word, at) => isOfPost(word) || isOfPost(`${word} ${words[at + 1] ?? ''}`) && at + 2 === words.length)
  return words.slice(Math.max(0, first)).join(' ')
}
