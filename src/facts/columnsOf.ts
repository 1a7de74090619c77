import type { Column } from '#domain/Column.ts'

type Row = Readonly<Record<string, unknown>>

/** The rows' fields as columns, each in its shortest form. */
export function columnsOf(rows: readonly Row[]): Record<string, Column> {
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))].sort()
  return Object.fromEntries(names.map(name => [name, columnOf(rows, name)]))
}

/** Gives each value its number, the first time it is met. */
export function interning<T>() {
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
function columnOf(rows: readonly Row[], name: string): Column {
  const at = rows.flatMap((row, index) => (row[name] === undefined ? [] : [index]))
  const values = at.map(index => rows[index]![name])
  const interned = interning<unknown>()
  const index = values.map(interned.numberOf)
  const sparse = at.length === rows.length ? {} : { at }
  if (interned.values.length === 1) return { ...sparse, same: values[0] }
  if (interned.values.length * 2 > values.length) return { ...sparse, plain: values }
  return { ...sparse, dictionary: interned.values, index }
}
