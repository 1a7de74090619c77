import { isBy } from '#domain/knownOn.ts'
import type { HeldPost } from '#domain/recordDetails.ts'
import type { Day } from './Day.ts'
import type { Then } from './Left.ts'

/**
 * The posts of a person that were known by the day. One with dates by these. One without, where something of that time names it, or
 * where the sources on the person were out: the first suffices for an only post, of several nobody says which source tells of which.
 */
export function postsThen(person: string, { day, index }: Day): Then<readonly HeldPost[]> {
  const posts = index.posts[person] ?? []
  const told = index.told.people[person] ?? []
  const isTold = isBy(posts.length === 1 ? told[0] : told.at(-1), day)
  let undated = 0
  const value = posts.flatMap(({ to, ...post }): HeldPost[] => {
    const attested = post.attested.filter(({ date }) => isBy(date, day))
    const then = { ...post, attested, ...(isBy(to, day) && { to }) }
    if (post.from !== undefined) return isBy(post.from, day) ? [then] : []
    if (attested.length > 0 || isBy(to, day) || isTold) return [then]
    if (told.length === 0) undated += 1
    return []
  })
  return { value, left: { posts: undated } }
}
