import type { Judgement } from '#domain/claim.ts'
import type { HeldPerson, HeldPost } from '#domain/claimFile.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence } from './Evidence.ts'
import { daysApart } from './heldDates.ts'
import { isSamePost } from './samePost.ts'

/** For how long an office may stand empty between two who follow each other. */
const EMPTY = 400

/** Whether somebody came into a post behind another: by the dates of both, and denied where a third had it between them, or the other never did or came later. */
export function byPredecessor(before: string, person: HeldPerson, posts: readonly HeldPost[], { people, countryOf, sideOf, seatOf }: Evidence): Judgement {
  const office = posts[0]!
  const isSame = (other: HeldPerson, post: HeldPost) => countryOf[other.id] === countryOf[person.id] && isSamePost(office.titles[0] ?? '', post, { country: countryOf[other.id], sideOf, seatOf })
  const held = people.flatMap(other => other.posts.flatMap(post => (other.id !== person.id && isSame(other, post) ? [{ id: other.id, post }] : [])))
  const former = held.find(({ id }) => id === before)?.post
  const ids = [person.id, before]
  if (former === undefined || office.from === undefined) return byRecord('no-evidence', 'unsure', ids)
  const start = firstDayOf(office.from)
  if (former.from !== undefined && firstDayOf(former.from) > lastDayOf(office.from)) return byRecord('contradicted', 'record-differs', ids)
  const between = held.find(({ id, post }) => id !== before && post.from !== undefined && lastDayOf(post.from) < start && former.to !== undefined && firstDayOf(post.from) >= firstDayOf(former.to))
  if (between) return byRecord('contradicted', 'record-differs', [...ids, between.id])
  const next = held.some(({ id, post }) => id !== before && post.from !== undefined && former.from !== undefined && post.from > former.from && lastDayOf(post.from) < start)
  const isNext = former.to === undefined ? former.from !== undefined && !next : daysApart(lastDayOf(former.to), start) <= EMPTY || daysApart(firstDayOf(former.to), lastDayOf(office.from)) <= EMPTY
  return isNext ? byRecord('supported', 'record-agrees', ids) : byRecord('no-evidence', 'unsure', ids)
}
