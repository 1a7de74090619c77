import type { ObservationQuestion, ObservationTable } from '#domain/ObservationTable.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import type { Observation } from '#schema/observation.ts'
import { ASKED_FIELDS, observationColumns, type AskedField, type ObservationColumns } from './observationColumns.ts'

/**
 * One topic's observations without an object a row: a question runs over typed columns, and only the rows that answer it are made,
 * each once. Measured at a million rows in `npm run bench`.
 */
export function observationTable(encoded: EncodedObservations, rowsAt: (rows: readonly number[]) => Observation[]): ObservationTable {
  let columns: ObservationColumns | null = null
  return {
    length: encoded.count,
    where: question => rowsAt(answersIn((columns ??= observationColumns(encoded)), question)),
  }
}

/** Numbers of the rows that answer a question, in the order of the file. */
function answersIn({ rowAt, lastYears, fields, placeOf }: ObservationColumns, { years, ...asked }: ObservationQuestion): number[] {
  const wanted = ASKED_FIELDS.flatMap(name => {
    const values = asked[name]
    return values === undefined ? [] : [{ codes: fields[name].codes, isWanted: flags(fields, name, values) }]
  })
  const start = years?.from == null ? 0 : placeOf(years.from)
  const end = years?.to == null ? rowAt.length : placeOf(years.to + 1)
  const latest = years?.to ?? Infinity
  const found: number[] = []
  // A callback a row would cost more than the comparison: plain loops.
  rows: for (let place = start; place < end; place++) {
    for (const { codes, isWanted } of wanted) if (isWanted[codes[place]!] === 0) continue rows
    if (lastYears[place]! <= latest) found.push(rowAt[place]!)
  }
  return found.sort((a, b) => a - b)
}

/** 1 for each code of a field whose value is wanted. A null asked for also takes rows that lack the field. */
function flags(fields: ObservationColumns['fields'], name: AskedField, values: readonly (string | null)[]): Uint8Array {
  return Uint8Array.from(fields[name].values, value => Number(values.includes((value ?? null) as string | null)))
}
