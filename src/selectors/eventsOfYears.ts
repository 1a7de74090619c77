import type { EventEntry } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'

/** For each year the events of a sector that most citations support, at most `most`; years without one are left out. */
export function eventsOfYears(events: readonly EventEntry[], years: readonly number[], { sector, most }: { sector: string; most: number }): { year: number; events: EventEntry[] }[] {
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .map(year => ({
      year,
      events: events
        .filter(({ date, sectors }) => yearOf(date) === year && sectors.includes(sector))
        .sort((a, b) => b.cited - a.cited || (a.date < b.date ? -1 : 1))
        .slice(0, most),
    }))
    .filter(found => found.events.length > 0)
}
