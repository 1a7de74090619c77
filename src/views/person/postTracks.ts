import { yearOf } from '#domain/dates.ts'
import type { HeldPost } from '#domain/recordDetails.ts'
import type { Interval } from '#scale/linear.ts'

/** The years that hold all posts and events, with no room lost at the sides; null where nothing is dated. */
export function yearsOfPosts(posts: readonly HeldPost[], events: readonly string[]): Interval | null {
  const years = [...posts.flatMap(({ from, to, attested }) => [from, to, ...attested.map(({ date }) => date)]), ...events].filter(date => date !== undefined).map(yearOf)
  return years.length > 0 ? [Math.min(...years), Math.max(...years) + 1] : null
}

export const isDated = ({ from, to, attested }: HeldPost): boolean => from !== undefined || to !== undefined || attested.length > 0
