import type { AgreementEntry, Core, EventEntry } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'
import type { YearSpan } from '#domain/periods.ts'

interface Recorded {
  readonly events: readonly Pick<EventEntry, 'date'>[]
  readonly agreements: readonly Pick<AgreementEntry, 'signed'>[]
  readonly dyad: Pick<Core['dyad'], 'dataThrough'>
}

/** The years that the pair's record covers: from its first event or document to the last figure, event or document. */
export function yearsCovered({ events, agreements, dyad }: Recorded): YearSpan {
  let [first, last] = [dyad.dataThrough, dyad.dataThrough]
  // As texts: thousands of dates need not be taken apart for two years.
  const cover = (date: string) => {
    if (date < first) first = date
    if (date > last) last = date
  }
  for (const { date } of events) cover(date)
  for (const { signed } of agreements) if (signed !== null) cover(signed)
  return { from: yearOf(first), to: yearOf(last) }
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
