import { yearOf } from '#domain/dates.ts'
import type { HeldEvent } from '#domain/claimFile.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** Years around a text in which its people are in the records. */
const YEARS = 3
/** How often at least, and how many times as often as anybody of the same surname, somebody must be in them. */
const LEAST = 5
const TIMES = 5

/** "Putin and that one": the press writes a surname alone of whom it named in full, or of the one whom everybody knows in those years. */
export function bearersOf(events: readonly HeldEvent[]): Vocabulary['bearerOf'] {
  const years = new Map<string, number[]>()
  for (const { date, people } of events) for (const id of people) years.set(id, [...(years.get(id) ?? []), yearOf(date)])
  return (ids, named, date) => {
    const countOf = (id: string) => (years.get(id) ?? []).filter(one => date === null || Math.abs(one - Number(date.slice(0, 4))) <= YEARS).length
    const counts = ids.map(id => ({ id, count: countOf(id) })).sort((a, b) => b.count - a.count)
    // An airport or a street may have the full name of who lived before.
    const inText = counts.filter(({ id, count }) => named.has(id) && count > 0)
    if (inText.length > 0) return inText.length === 1 ? inText[0]!.id : null
    if (date === null) return null
    return counts[0]!.count >= LEAST && counts[0]!.count >= TIMES * (counts[1]?.count ?? 0) ? counts[0]!.id : null
  }
}
