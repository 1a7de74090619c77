import type { EventEntry } from '#domain/compiled.ts'

/** How many events name each body. */
export function eventsPerBody(events: readonly EventEntry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { organisations } of events) for (const id of organisations) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
