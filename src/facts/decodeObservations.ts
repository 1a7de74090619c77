import type { Observations } from '#domain/compiled.ts'
import type { EncodedCitation, EncodedObservations } from '#domain/encodedObservations.ts'
import { seriesRowId } from '#domain/seriesRowId.ts'
import type { Observation } from '#schema/observation.ts'
import { columnReader } from './columnReader.ts'
import { observationTable } from './observationTable.ts'

/** Exactly the observations that were encoded, each made when it is first asked for. Equal values are one object among the rows. */
export function decodeObservations(encoded: EncodedObservations): Observations {
  const fields = Object.entries(encoded.columns).map(([name, column]) => ({ name, valueAt: columnReader(column, name === 'citations' ? citationsOf(encoded) : value => value) }))
  const made: (Observation | undefined)[] = []
  const rowAt = (row: number): Observation => (made[row] ??= makeRow(row))
  const makeRow = (row: number): Observation => {
    const observation: Record<string, unknown> = { id: encoded.ids[row] }
    for (const { name, valueAt } of fields) {
      const value = valueAt(row)
      if (value !== undefined) observation[name] = value
    }
    observation['id'] ??= idOf(row, encoded, observation)
    return observation as unknown as Observation
  }
  let all: readonly Observation[] | null = null
  return {
    get rows() {
      return (all ??= Array.from({ length: encoded.count }, (_, row) => rowAt(row)))
    },
    table: observationTable(encoded, rows => rows.map(rowAt)),
    sources: new Map(encoded.sources.map(source => [source.id, source])),
  }
}

const citationsOf = (encoded: EncodedObservations) => (value: unknown) =>
  (value as EncodedCitation[]).map(([source, locator, printed]) => ({
    source: encoded.sources[source]!.id,
    locator: encoded.locators[locator],
    ...(printed !== undefined && { printed: encoded.printed[printed] }),
  }))

/** Id of a row of a series: it is made from the row's own columns. */
function idOf(row: number, { ids, runs }: EncodedObservations, fields: Readonly<Record<string, unknown>>): string {
  let end = ids.length
  for (const { series, keys, count } of runs) {
    end += count
    if (row < end) return seriesRowId(series, keys.map(key => fields[key] as string | null))
  }
  throw new RangeError(`row ${row} is in no run`)
}
