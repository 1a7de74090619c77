import type { Changes } from '#domain/changes.ts'

/** The day of the release since which a record has stood as it does now: the oldest that it does not differ from, else this one. */
export function lastChanged(changes: Pick<Changes, 'releases'>, kind: 'events' | 'agreements', id: string, today: string): string {
  const differs = ({ kinds }: Changes['releases'][number]) => Object.values(kinds[kind] ?? {}).some(ids => ids.includes(id))
  const same = changes.releases.findIndex(differs)
  const unchanged = same < 0 ? changes.releases : changes.releases.slice(0, same)
  return unchanged.at(-1)?.updated ?? today
}
