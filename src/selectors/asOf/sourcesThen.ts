import type { SourceEntry } from '#domain/compiled.ts'
import { isBy } from '#domain/knownOn.ts'
import type { Citation } from '#schema/primitives.ts'
import type { Day } from './Day.ts'
import type { Left, Then } from './Left.ts'

/** Sources that were out; those without a date are counted. */
export function sourcesThen<S extends Pick<SourceEntry, 'date'>>(sources: readonly S[], { day }: Pick<Day, 'day'>): Then<readonly S[]> {
  return { value: sources.filter(({ date }) => isBy(date, day)), left: { sources: sources.filter(({ date }) => date === null).length } }
}

/** What a record rests on by the day: citations, and of all sources of its page those that were out. Counts what else tells of it. */
export function citationsThen(citations: readonly Citation[], sources: readonly SourceEntry[], { day }: Pick<Day, 'day'>): Then<{ citations: Citation[]; sources: SourceEntry[] }> {
  const dates = new Map(sources.map(({ id, date }) => [id, date]))
  const left: Left = {}
  for (const source of new Set(citations.map(citation => citation.source))) {
    const date = dates.get(source) ?? null
    const kind = date === null ? 'sources' : isBy(date, day) ? null : 'laterSources'
    if (kind) left[kind] = (left[kind] ?? 0) + 1
  }
  return { value: { citations: citations.filter(({ source }) => isBy(dates.get(source), day)), sources: sources.filter(({ date }) => isBy(date, day)) }, left }
}
