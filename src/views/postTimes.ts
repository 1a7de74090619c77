import { compareDates } from '#domain/dates.ts'
import type { HeldPost } from '#domain/recordDetails.ts'
import type { Format } from '#language/Format.ts'
import type { PeopleWords } from '#language/en/people.ts'

/** What is known of when a post was held, in words: its stated dates, and the days on which something names it. */
export function postTimes({ from, to, attested }: HeldPost, format: Format, words: PeopleWords): string {
  const dates = [...new Set(attested.map(({ date }) => date))].sort(compareDates)
  const stated = from && to ? format.dateRange(from, to) : from ? words.since(format.date(from)) : to ? words.until(format.date(to)) : ''
  const [first, last] = [dates[0], dates.at(-1)]
  const named = first && last ? words.named(words.days(dates.length), format.dateRange(first, last === first ? null : last)) : ''
  return [stated, named].filter(Boolean).join('; ') || words.undated
}
