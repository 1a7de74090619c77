import type { TimeEntry } from './timeEntries.ts'

export interface TimeFilter {
  /** Days, both inside. */
  readonly first: string
  readonly last: string
  /** Empty lists choose nothing. */
  readonly sectors: readonly string[]
  readonly kinds: readonly string[]
  readonly tones: readonly string[]
  readonly isSought: (title: string) => boolean
}

/** Which of the filters a record passes. */
export interface Tells {
  readonly days: boolean
  readonly sector: boolean
  readonly kind: boolean
  readonly tone: boolean
  readonly query: boolean
}

/** A record touches the days if it may: "2021" touches any of 2021's. Documents have neither kind nor tone, and pass no filter of these. */
export function tellsOf(entry: TimeEntry, filter: TimeFilter): Tells {
  const has = (chosen: readonly string[], value: string | null) => chosen.length === 0 || (value !== null && chosen.includes(value))
  const last = entry.endDate ?? entry.date
  return {
    // As texts: "2021" stands before any of its days, and is compared with the year of the first day alone.
    days: entry.date <= filter.last && last >= filter.first.slice(0, last.length),
    sector: filter.sectors.length === 0 || entry.sectors.some(sector => filter.sectors.includes(sector)),
    kind: has(filter.kinds, entry.kind === 'event' ? entry.event.kind : null),
    tone: has(filter.tones, entry.kind === 'event' ? entry.event.tone : null),
    query: filter.isSought(entry.title.text),
  }
}

/** How many records each value of a facet would leave, under all filters but its own. */
export function facetCounts(told: readonly { readonly entry: TimeEntry; readonly tells: Tells }[]) {
  const counts = { sector: new Map<string, number>(), kind: new Map<string, number>(), tone: new Map<string, number>() }
  const add = (facet: keyof typeof counts, value: string) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  for (const { entry, tells: { days, sector, kind, tone, query } } of told) {
    if (!days || !query) continue
    if (kind && tone) for (const id of new Set(entry.sectors)) add('sector', id)
    if (entry.kind === 'document') continue
    if (sector && tone) add('kind', entry.event.kind)
    if (sector && kind) add('tone', entry.event.tone)
  }
  return counts
}
