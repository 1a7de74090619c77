import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { fold } from '#language/fold.ts'
import type { Claim, Judgement } from '#domain/claim.ts'
import type { HeldPost } from '#domain/claimFile.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence } from './Evidence.ts'

const SMALL = /^(?:since|until|served|olub|olaraq|qeder|beri|with|from|this|that|when|also|said|told|during|under|the|who|has|been|held|have|will|their|for|and|of|on)$/

/** The same rank in another word. */
const SAME: Readonly<Record<string, string>> = { vitse: 'zames', vice: 'deput', poslo: 'posol', posla: 'posol' }

/** Heads of government are called either way. */
const HEAD_OF_GOVERNMENT = /predsedatel\w* pravitelstva/g

const wordsOf = (text: string) => fold(text).replace(HEAD_OF_GOVERNMENT, 'premer ministr').split(/[^a-z0-9]+/).filter(word => word.length >= 3 && !SMALL.test(word)).map(word => SAME[word.slice(0, 5)] ?? word.slice(0, 5))

/** Words that make another post of the same name. */
const HIGHER_OR_LOWER = /^(?:deput|first|vice|assis|zamest|perv|vitse|muavi|birin|forme|acting|prime|premi|bas)/

/** A person's post, against those that are attested for a time. Nearly all of the words must be the post's own; a short form must leave out nothing that makes another post. */
export function judgePost(claim: Claim, evidence: Evidence): Judgement {
  const person = evidence.people.find(({ id }) => id === claim.people[0])
  if (!person || claim.doubts.length > 0 || !evidence.independent(person.sources)) return byRecord('no-evidence', 'nothing-stated')
  const names = new Set(person.names.flatMap(wordsOf))
  const claimed = wordsOf(claim.subject ?? claim.words).filter(word => !names.has(word))
  const meant = person.posts.filter(({ titles }) => claimed.length > 0 && titles.some(title => isSamePost(claimed, wordsOf(title))))
  const { date } = claim
  if (date !== null && meant.every(post => isOneOfTwo(post, person.posts) && !isSignedNear(post, person.posts, date))) return byRecord('no-evidence', 'unsure', [person.id])
  if (meant.length === 0) return byRecord('no-evidence', 'nothing-stated')
  if (meant.some(({ from, to }) => date === null || ((from === undefined || firstDayOf(from) <= lastDayOf(date)) && (to === undefined || lastDayOf(to) >= firstDayOf(date))))) return byRecord('supported', 'record-agrees', [person.id])
  return byRecord('contradicted', 'record-differs', [person.id])
}

/** Whether a post was held on a day, as far as anybody here can say: of a president who was head of government too, which of the two. */
export const isHeld = (post: HeldPost, posts: readonly HeldPost[], date: string): boolean =>
  (post.from === undefined || firstDayOf(post.from) <= lastDayOf(date)) && (post.to === undefined || lastDayOf(post.to) >= firstDayOf(date)) && (!isOneOfTwo(post, posts) || isSignedNear(post, posts, date))

/** Years within which a signature still says who holds a post. */
const NEAR_YEARS = 6

const isUndated = ({ from, to }: HeldPost) => from === undefined && to === undefined
/** By the first of a post's titles, the English one: who represents a president is none. */
const rankOf = ({ titles }: HeldPost) => /^(?:president|prime minister|minister)\b/i.exec(titles[0] ?? '')?.[0]

/** Of a president who was head of government too, and no source says when. */
const isOneOfTwo = (post: HeldPost, posts: readonly HeldPost[]) => isUndated(post) && rankOf(post) !== undefined && posts.some(other => isUndated(other) && rankOf(other) !== undefined && rankOf(other) !== rankOf(post))

/** Whether the person signed under it within a few years of a day, and under no other post nearer to it. */
function isSignedNear(post: HeldPost, posts: readonly HeldPost[], date: string): boolean {
  const year = Number(date.slice(0, 4))
  const nearest = ({ signed }: HeldPost) => Math.min(Infinity, ...signed.map(day => Math.abs(Number(day.slice(0, 4)) - year)))
  return nearest(post) <= NEAR_YEARS && posts.every(other => nearest(other) >= nearest(post))
}

function isSamePost(claimed: readonly string[], title: readonly string[]): boolean {
  const words = new Set(title)
  const met = claimed.filter(word => words.has(word)).length
  // A deputy is no minister, and a minister no deputy.
  if ([...claimed, ...title].some(word => HIGHER_OR_LOWER.test(word) && !(words.has(word) && claimed.includes(word)))) return false
  if (met / claimed.length >= 0.8 && met / words.size >= 0.5) return true
  return met === claimed.length && met >= 2
}
