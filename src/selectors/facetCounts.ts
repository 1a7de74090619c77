import type { TimeEntry } from './timeEntries.ts'

export interface TimeFilter {
  /** Day numbers, `to` outside. */
  readonly from: number
  readonly to: number
  /** Empty lists choose nothing. */
  readonly sectors: readonly string[]
  readonly kinds: readonly string[]
  readonly tones: readonly string[]
  readonly isSought: (title: string) => boolean
}

/** The filters, a bit each: what a record fails is one number, since thousands are asked at once. */
const [DAYS, SECTOR, KIND, TONE, QUERY] = [1, 2, 4, 8, 16]

/** Whether a record is within the days, as far as its source tells: "2021" touches any of 2021's. */
export const isWithinDays = (entry: TimeEntry, days: { readonly from: number; readonly to: number }): boolean => entry.from < days.to && entry.to > days.from

/** The filters that a record fails; 0 where it passes all. Documents have neither kind nor tone, and pass no filter of these. */
export function failedBy(entry: TimeEntry, filter: TimeFilter): number {
  const { sectors, kinds, tones, isSought } = filter
  const lacks = (chosen: readonly string[], value: string | null) => chosen.length > 0 && (value === null || !chosen.includes(value))
  return (
    (isWithinDays(entry, filter) ? 0 : DAYS) |
    (sectors.length === 0 || entry.sectors.some(sector => sectors.includes(sector)) ? 0 : SECTOR) |
    (lacks(kinds, entry.kind === 'event' ? entry.event.kind : null) ? KIND : 0) |
    (lacks(tones, entry.kind === 'event' ? entry.event.tone : null) ? TONE : 0) |
    (isSought(entry.title.text) ? 0 : QUERY)
  )
}

/** Whether it fails nothing but, maybe, to lie in the days. */
export const isOnAxis = (failed: number): boolean => (failed & ~DAYS) === 0

/** How many records each value of a facet would leave, under all filters but its own. */
export function facetCounts(entries: readonly TimeEntry[], failed: readonly number[]) {
  const counts = { sector: new Map<string, number>(), kind: new Map<string, number>(), tone: new Map<string, number>() }
  const add = (facet: keyof typeof counts, value: string) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  entries.forEach((entry, index) => {
    const passesBut = (own: number) => (failed[index]! & ~own) === 0
    if (passesBut(SECTOR)) for (const id of new Set(entry.sectors)) add('sector', id)
    if (entry.kind === 'document') return
    if (passesBut(KIND)) add('kind', entry.event.kind)
    if (passesBut(TONE)) add('tone', entry.event.tone)
  })
  return counts
}
