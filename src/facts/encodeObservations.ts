import type { SourceEntry } from '#domain/compiled.ts'
import type { Column, EncodedCitation, EncodedObservations } from '#domain/encodedObservations.ts'
import type { RowKey } from '#domain/seriesRowId.ts'
import type { Observation } from '#schema/observation.ts'

/** Observations of one series, whose ids need not be written. */
export interface Run {
  readonly series: string
  readonly keys: readonly RowKey[]
  readonly rows: readonly Observation[]
}

/** Gives each value its number, the first time it is met. */
function interning<T>() {
  const numbers = new Map<string, number>()
  const values: T[] = []
  return {
    values,
    numberOf(value: T): number {
      const key = JSON.stringify(value)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, values.length)
      return values.push(value) - 1
    },
  }
}

/** The shortest of the column's forms: a dictionary pays only where values repeat. */
function columnOf(rows: readonly Readonly<Record<string, unknown>>[], name: string): Column {
  const at = rows.flatMap((row, index) => (row[name] === undefined ? [] : [index]))
  const values = at.map(index => rows[index]![name])
  const interned = interning<unknown>()
  const index = values.map(interned.numberOf)
  const sparse = at.length === rows.length ? {} : { at }
  if (interned.values.length === 1) return { ...sparse, same: values[0] }
  if (interned.values.length * 2 > values.length) return { ...sparse, plain: values }
  return { ...sparse, dictionary: interned.values, index }
}

/** One topic's file: observations authored one by one, then the runs of the series. `sourceOf` throws on an id it does not know. */
export function encodeObservations(single: readonly Observation[], runs: readonly Run[], sourceOf: (id: string) => SourceEntry): EncodedObservations {
  const sources = interning<string>()
  const locators = interning<string>()
  const printed = interning<string>()
  const rows = [...single, ...runs.flatMap(run => run.rows)].map(({ id: _id, citations, ...fields }) => ({
    ...fields,
    citations: citations.map((citation): EncodedCitation => {
      const place = [sources.numberOf(citation.source), locators.numberOf(citation.locator)] as const
      return citation.printed === undefined ? place : [...place, printed.numberOf(citation.printed)]
    }),
  }))
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))].sort()
  return {
    count: rows.length,
    ids: single.map(({ id }) => id),
    runs: runs.map(({ series, keys, rows: { length } }) => ({ series, keys, count: length })),
    columns: Object.fromEntries(names.map(name => [name, columnOf(rows, name)])),
    locators: locators.values,
    printed: printed.values,
    sources: sources.values.map(sourceOf),
  }
}
