import type { Column } from '#domain/Column.ts'

/** A column's value for a row; undefined where the row lacks the field. Each value of a dictionary is read once. */
export function columnReader(column: Column, read: (value: unknown) => unknown = value => value): (row: number) => unknown {
  const at = column.at ? ofPlaces(column.at) : (valueAt: (place: number) => unknown) => valueAt
  if ('same' in column) {
    const same = read(column.same)
    return at(() => same)
  }
  if ('plain' in column) return at(place => read(column.plain[place]))
  const dictionary: unknown[] = []
  return at(place => (dictionary[column.index[place]!] ??= read(column.dictionary[column.index[place]!])))
}

/** Reads a column that holds the values of some rows alone. */
function ofPlaces(at: readonly number[]) {
  const places = new Map(at.map((row, place) => [row, place]))
  return (valueAt: (place: number) => unknown) => (row: number) => {
    const place = places.get(row)
    return place === undefined ? undefined : valueAt(place)
  }
}
