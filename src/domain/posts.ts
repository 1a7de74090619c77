import type { PartialDate } from '#schema/primitives.ts'
import { firstDayOf, lastDayOf } from './dates.ts'

/** A document or a statement that names the post a person acted in that day. */
export interface Attestation {
  readonly date: PartialDate
  readonly of: 'agreements' | 'observations'
  readonly id: string
}

/** As far as its sources date it: an undated post is held at no known time. */
export interface Post {
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
  readonly attested: readonly Attestation[]
}

/**
 * What is known of the post on a day. `held`: its stated dates span the day, or something of that day names it. `named`: something
 * of another day names it, the nearest one. `record`: the person is known to have held it, no one says when.
 */
export interface PostThen<P> {
  readonly post: P
  readonly how: 'held' | 'named' | 'record'
  readonly on?: PartialDate
}

/** Where in a list the post stands that is attested latest: held on from a known day, then left last, then named first. -1 where there is none. */
export function latestPost(posts: readonly Pick<Post, 'from' | 'to'>[]): number {
  const attested = ({ from, to }: Pick<Post, 'from' | 'to'>) => to ?? (from ? '9999' : '')
  return posts.reduce((last, post, index) => (last < 0 || attested(post) > attested(posts[last]!) ? index : last), -1)
}

/** However the dates are meant: a post held "from 1992" is not surely held in March 1992. */
const spans = ({ from, to }: Post, date: PartialDate) => from !== undefined && to !== undefined && lastDayOf(from) <= firstDayOf(date) && lastDayOf(date) <= firstDayOf(to)

const isExcluded = ({ from, to }: Post, date: PartialDate) => (from !== undefined && lastDayOf(date) < firstDayOf(from)) || (to !== undefined && firstDayOf(date) > lastDayOf(to))

/** Days are compared as year and a fraction of it: only which is nearer matters. */
const moment = (date: PartialDate) => {
  const [year = 0, month = 6, day = 15] = date.split('-').map(Number)
  return year + (month - 1) / 12 + day / 372
}

/** The posts a person may have held on a day, the best known way first found; several only where nothing tells them apart. */
export function postsOn<P extends Post>(posts: readonly P[], date: PartialDate): PostThen<P>[] {
  const open = posts.filter(post => !isExcluded(post, date))
  const held = open.filter(post => spans(post, date) || post.attested.some(one => one.date === date))
  if (held.length > 0) return held.map(post => ({ post, how: 'held' }))
  const distance = (one: Attestation) => Math.abs(moment(one.date) - moment(date))
  const named = open.flatMap(post => post.attested.map(one => ({ post, one }))).sort((a, b) => distance(a.one) - distance(b.one))[0]
  if (named) return [{ post: named.post, how: 'named', on: named.one.date }]
  return open.map(post => ({ post, how: 'record' }))
}
