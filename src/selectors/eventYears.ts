import type { Core, EventEntry } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'
import type { YearSpan } from '#domain/periods.ts'

/** The years that the pair's record covers: from its first event or document to the last figure, event or document. */
export function yearsCovered({ events, agreements, dyad }: Pick<Core, 'events' | 'agreements' | 'dyad'>): YearSpan {
  let from = yearOf(dyad.dataThrough)
  let to = from
  const cover = (date: string) => {
    from = Math.min(from, yearOf(date))
    to = Math.max(to, yearOf(date))
  }
  for (const { date } of events) cover(date)
  for (const { signed } of agreements) if (signed !== null) cover(signed)
  return { from, to }
}

/** How many events began in each year of a span, from its first year on. */
export function countByYear(events: readonly Pick<EventEntry, 'date'>[], { from, to }: YearSpan): number[] {
  const counts = Array.from({ length: to - from + 1 }, () => 0)
  for (const { date } of events) {
    const index = yearOf(date) - from
    if (index in counts) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}
