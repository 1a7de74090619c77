import type { EventEntry } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'

/** The events that most citations support, no two within `apart` years of each other, in order of time. Ties go to the earlier one. */
export function mostReported(events: readonly EventEntry[], { most, apart }: { most: number; apart: number }): EventEntry[] {
  const chosen: EventEntry[] = []
  for (const event of [...events].sort((a, b) => b.cited - a.cited)) {
    if (chosen.length === most) break
    if (chosen.every(other => Math.abs(yearOf(other.date) - yearOf(event.date)) >= apart)) chosen.push(event)
  }
  return chosen.sort((a, b) => (a.date < b.date ? -1 : 1))
}
