import type { TimeEntry } from './timeEntries.ts'

/** `rest` gathers the lanes that are not shown by themselves, `none` what belongs to no lane: to no field, or to no third country. */
export interface Lane {
  readonly id: string
  readonly role: 'one' | 'rest' | 'none'
  readonly entries: readonly TimeEntry[]
  /** How many lanes `rest` stands for. */
  readonly of: number
}

interface LaneChoice {
  readonly by: 'sector' | 'kind' | 'country'
  /** More lanes than this are gathered in one, so that nothing is left out. */
  readonly most: number
  /** Lanes the reader has filtered for; empty for all. */
  readonly only: readonly string[]
  /** The countries of the pair: on every record, so they make no lanes. */
  readonly pair: readonly string[]
}

/** Events and documents side by side, by field, kind or third country: the fullest lane first. One of two fields stands in both. */
export function lanesOf(entries: readonly TimeEntry[], { by, most, only, pair }: LaneChoice): Lane[] {
  const lanes = new Map<string, TimeEntry[]>()
  const none: TimeEntry[] = []
  const lanesFor = (entry: TimeEntry) => {
    const ids = idsOf(entry, by, pair)
    return only.length === 0 ? ids : ids.filter(id => only.includes(id))
  }
  for (const entry of entries) {
    const ids = lanesFor(entry)
    if (ids.length === 0) none.push(entry)
    for (const id of ids) {
      const lane = lanes.get(id)
      if (lane) lane.push(entry)
      else lanes.set(id, [entry])
    }
  }
  const sorted = [...lanes].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
  const shown = sorted.length > most + 1 ? sorted.slice(0, most) : sorted
  const rest = new Set(sorted.slice(shown.length).map(([id]) => id))
  return [
    ...(none.length > 0 ? [{ id: 'none', role: 'none' as const, entries: none, of: 0 }] : []),
    ...shown.map(([id, own]) => ({ id, role: 'one' as const, entries: own, of: 1 })),
    ...(rest.size > 0 ? [{ id: 'rest', role: 'rest' as const, entries: entries.filter(entry => lanesFor(entry).some(id => rest.has(id))), of: rest.size }] : []),
  ]
}

function idsOf(entry: TimeEntry, by: LaneChoice['by'], pair: readonly string[]): readonly string[] {
  if (by === 'sector') return entry.sectors
  if (by === 'kind') return [entry.kind === 'event' ? entry.event.kind : 'document']
  const named = entry.kind === 'event' ? entry.event.countries : entry.agreement.parties.flatMap(party => ('country' in party ? [party.country] : []))
  return [...new Set(named)].filter(id => !pair.includes(id))
}
