import type { Core } from '#domain/compiled.ts'

/** How many events and agreements each sector has. A record of two sectors counts in both. */
export function recordsPerSector({ events, agreements }: Pick<Core, 'events' | 'agreements'>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sectors } of [...events, ...agreements]) for (const sector of sectors) counts.set(sector, (counts.get(sector) ?? 0) + 1)
  return counts
}
