import type { Observations } from '#domain/compiled.ts'
import type { Column, EncodedCitation, EncodedObservations } from '#domain/encodedObservations.ts'
import { seriesRowId } from '#domain/seriesRowId.ts'
import type { Observation } from '#schema/observation.ts'

type Row = Record<string, unknown>

function fill(rows: readonly Row[], name: string, column: Column, read: (value: unknown) => unknown): void {
  const dictionary = 'dictionary' in column ? column.dictionary.map(read) : []
  const same = 'same' in column ? read(column.same) : null
  const valueAt = (place: number) => {
    if ('same' in column) return same
    return 'plain' in column ? read(column.plain[place]) : dictionary[column.index[place]!]
  }
  if (column.at) column.at.forEach((row, place) => { rows[row]![name] = valueAt(place) })
  else rows.forEach((row, place) => { row[name] = valueAt(place) })
}

/** Rows again from columns: exactly the observations that were encoded. Equal values are one object among the rows. */
export function decodeObservations(encoded: EncodedObservations): Observations {
  const rows: Row[] = Array.from({ length: encoded.count }, (_, index) => ({ id: encoded.ids[index] }))
  const citationsOf = (value: unknown) =>
    (value as EncodedCitation[]).map(([source, locator, printed]) => ({
      source: encoded.sources[source]!.id,
      locator: encoded.locators[locator],
      ...(printed !== undefined && { printed: encoded.printed[printed] }),
    }))
  for (const [name, column] of Object.entries(encoded.columns)) fill(rows, name, column, name === 'citations' ? citationsOf : value => value)
  let next = encoded.ids.length
  for (const { series, keys, count } of encoded.runs) {
    for (const end = next + count; next < end; next++) rows[next]!['id'] = seriesRowId(series, keys.map(key => rows[next]![key] as string | null))
  }
  return { rows: rows as unknown as Observation[], sources: new Map(encoded.sources.map(source => [source.id, source])) }
}
