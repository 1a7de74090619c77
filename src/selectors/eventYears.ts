import type { Core, EventEntry } from '#domain/compiled.ts'
import { yearsOf, type YearSpan } from '#domain/periods.ts'

/** The years that the pair's record covers: from its first event or document to the last figure, event or document. */
export function yearsCovered({ events, agreements, dyad }: Pick<Core, 'events' | 'agreements' | 'dyad'>): YearSpan {
  const years = [...events.map(({ date }) => date), ...agreements.flatMap(({ signed }) => signed ?? []), dyad.dataThrough].map(date => yearsOf(date).from)
  return { from: Math.min(...years), to: Math.max(...years) }
}

/** How many events began in each year of a span, from its first year on. */
export function countByYear(events: readonly Pick<EventEntry, 'date'>[], { from, to }: YearSpan): number[] {
  const counts = Array.from({ length: to - from + 1 }, () => 0)
  for (const { date } of events) {
    const index = yearsOf(date).from - from
    if (index in counts) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}
