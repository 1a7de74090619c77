import type { Column } from '#domain/Column.ts'

/** A column's value for a row; undefined where the row lacks the field. Each value of a dictionary is read once. */
export function columnReader(column: Column, read: (value: unknown) => unknown = value => value): (row: number) => unknown {
  const placeOf = column.at ? placesOf(column.at) : (row: number) => row
  const at = (valueAt: (place: number) => unknown) => (row: number) => {
    const place = placeOf(row)
    return place === undefined ? undefined : valueAt(place)
  }
  if ('same' in column) {
    const same = read(column.same)
    return at(() => same)
  }
  if ('plain' in column) return at(place => read(column.plain[place]))
  const dictionary: unknown[] = []
  return at(place => (dictionary[column.index[place]!] ??= read(column.dictionary[column.index[place]!])))
}

function placesOf(at: readonly number[]): (row: number) => number | undefined {
  const places = new Map(at.map((row, place) => [row, place]))
  return row => places.get(row)
}
