import type { SourceEntry } from '#domain/compiled.ts'
import type { EncodedCitation, EncodedObservations } from '#domain/encodedObservations.ts'
import type { RowKey } from '#domain/seriesRowId.ts'
import type { Observation } from '#schema/observation.ts'
import { columnsOf, interning } from './columnsOf.ts'

/** Observations of one series, whose ids need not be written. */
export interface Run {
  readonly series: string
  readonly keys: readonly RowKey[]
  readonly rows: readonly Observation[]
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
  return {
    count: rows.length,
    ids: single.map(({ id }) => id),
    runs: runs.map(({ series, keys, rows: { length } }) => ({ series, keys, count: length })),
    columns: columnsOf(rows),
    locators: locators.values,
    printed: printed.values,
    sources: sources.values.map(sourceOf),
  }
}
