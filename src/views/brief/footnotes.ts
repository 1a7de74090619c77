import type { SourceEntry } from '#domain/compiled.ts'

/** The sources of a page in the order in which it first rests on them, each with its number. */
export interface Footnotes {
  readonly notes: readonly SourceEntry[]
  /** Numbers of the notes, each once and in order. */
  readonly numbersOf: (sources: readonly string[]) => number[]
}

/** Numbers sources as they are met. A source that is not known (it was published after the reader's day) has no number. */
export function footnotes(met: readonly string[], known: ReadonlyMap<string, SourceEntry>): Footnotes {
  const ids = [...new Set(met)].filter(id => known.has(id))
  const numbers = new Map(ids.map((id, index) => [id, index + 1]))
  return {
    notes: ids.flatMap(id => known.get(id) ?? []),
    numbersOf: sources => [...new Set(sources.flatMap(id => numbers.get(id) ?? []))].sort((a, b) => a - b),
  }
}
