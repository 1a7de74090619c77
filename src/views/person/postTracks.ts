import { compareDates, yearOf } from '#domain/dates.ts'
import type { HeldPost } from '#domain/recordDetails.ts'
import type { Format } from '#language/Format.ts'
import type { PeopleWords } from '#language/en/people.ts'
import type { Interval } from '#scale/linear.ts'

/** What is known of when a post was held, in words: its stated dates, and the days on which something names it. */
export function postTimes({ from, to, attested }: HeldPost, format: Format, words: PeopleWords): string {
  const dates = [...new Set(attested.map(({ date }) => date))].sort(compareDates)
  const stated = from && to ? format.dateRange(from, to) : from ? words.since(format.date(from)) : to ? words.until(format.date(to)) : ''
  const [first, last] = [dates[0], dates.at(-1)]
  const named = first && last ? words.named(words.days(dates.length), format.dateRange(first, last === first ? null : last)) : ''
  return [stated, named].filter(Boolean).join('; ') || words.undated
}

/** The years that hold all posts and events, with no room lost at the sides; null where nothing is dated. */
export function yearsOfPosts(posts: readonly HeldPost[], events: readonly string[]): Interval | null {
  const years = [...posts.flatMap(({ from, to, attested }) => [from, to, ...attested.map(({ date }) => date)]), ...events].filter(date => date !== undefined).map(yearOf)
  return years.length > 0 ? [Math.min(...years), Math.max(...years) + 1] : null
}

export const isDated = ({ from, to, attested }: HeldPost): boolean => from !== undefined || to !== undefined || attested.length > 0
