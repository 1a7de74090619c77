import type { Core } from '#domain/compiled.ts'

/** How many events and agreements each sector has. A record of two sectors counts in both. */
export function recordsPerSector({ events, agreements }: Pick<Core, 'events' | 'agreements'>): Map<string, number> {
  const counts = new Map<string, number>()
  const count = ({ sectors }: { readonly sectors: readonly string[] }) => sectors.forEach(sector => counts.set(sector, (counts.get(sector) ?? 0) + 1))
  events.forEach(count)
  agreements.forEach(count)
  return counts
}
