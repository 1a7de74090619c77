/** One aspect that records are filtered by. */
export interface Aspect<T> {
  /** Any of these will do; empty lets all through. */
  readonly chosen: readonly string[]
  readonly valuesOf: (record: T) => readonly string[]
}

export interface Faceted<T, Name extends string> {
  /** The records that pass every aspect, in the order given. */
  readonly found: readonly T[]
  /** How many records each value has among those that pass all the other aspects. */
  readonly counts: Readonly<Record<Name, ReadonlyMap<string, number>>>
}

/** Filters records by several aspects: within one "or", between them "and". */
export function faceted<T, Name extends string>(records: readonly T[], aspects: Readonly<Record<Name, Aspect<T>>>): Faceted<T, Name> {
  const names = Object.keys(aspects) as Name[]
  const passes = (record: T, name: Name) => aspects[name].chosen.length === 0 || aspects[name].valuesOf(record).some(value => aspects[name].chosen.includes(value))
  const counts = Object.fromEntries(names.map(name => [name, new Map<string, number>()])) as Record<Name, Map<string, number>>
  const found: T[] = []
  for (const record of records) {
    const failed = names.filter(name => !passes(record, name))
    if (failed.length === 0) found.push(record)
    for (const name of names) {
      if (failed.some(other => other !== name)) continue
      for (const value of new Set(aspects[name].valuesOf(record))) counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
    }
  }
  return { found, counts }
}
