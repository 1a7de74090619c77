import { yearsOf } from '#domain/periods.ts'
import type { Column } from '#domain/Column.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'

/** The fields by which observations are asked for. */
export const ASKED_FIELDS = ['measure', 'area', 'counterpart', 'product', 'compiler'] as const
export type AskedField = (typeof ASKED_FIELDS)[number]

/** A field as numbers: each row's code, and what each code means. `undefined` is the code of rows without the field. */
export interface CodedField {
  readonly values: readonly unknown[]
  readonly codes: Uint32Array
}

/** What a question is answered from: the rows by their first year, and in that order their last years and the asked fields as codes. */
export interface ObservationColumns {
  /** Number of each row in the file, in the order of first years. */
  readonly rowAt: Uint32Array
  readonly lastYears: Int16Array
  readonly fields: Readonly<Record<AskedField, CodedField>>
  /** Place of the first row that begins in a year or later; the number of rows after the last year. */
  readonly placeOf: (year: number) => number
}

/** Turns the columns of a file into typed arrays, once: a loop over them needs no object a row. */
export function observationColumns({ count, columns }: EncodedObservations): ObservationColumns {
  const periods = coded(columns['period'], count)
  const spans = periods.values.map(period => yearsOf(period as string))
  const first = Int16Array.from(periods.codes, code => spans[code]!.from)
  const { rowAt, placeOf } = byYear(first)
  const inOrder = <T extends Int16Array | Uint32Array>(array: T): T => rowAt.reduce((sorted, row, place) => ((sorted[place] = array[row]!), sorted), array.slice() as T)
  return {
    rowAt,
    lastYears: inOrder(Int16Array.from(periods.codes, code => spans[code]!.to)),
    fields: Object.fromEntries(ASKED_FIELDS.map(name => {
      const { values, codes } = coded(columns[name], count)
      return [name, { values, codes: inOrder(codes) }]
    })) as unknown as Record<AskedField, CodedField>,
    placeOf,
  }
}

/** A column as codes. Rows that lack the field have the code of `undefined`, the last one. */
function coded(column: Column | undefined, count: number): CodedField {
  const values: unknown[] = []
  const codeOf = new Map<unknown, number>()
  const codeFor = (value: unknown) => {
    const known = codeOf.get(value)
    if (known !== undefined) return known
    codeOf.set(value, values.length)
    return values.push(value) - 1
  }
  const codes = new Uint32Array(count)
  if (column && 'same' in column) fillCodes(column, codes, () => codeFor(column.same))
  else if (column && 'plain' in column) fillCodes(column, codes, place => codeFor(column.plain[place]))
  else if (column) {
    const mapped = column.dictionary.map(codeFor)
    fillCodes(column, codes, place => mapped[column.index[place]!]!)
  }
  if (count > 0 && (!column || column.at)) {
    const having = new Set(column?.at)
    const lacking = codeFor(undefined)
    for (let row = 0; row < count; row++) if (!having.has(row)) codes[row] = lacking
  }
  return { values, codes }
}

function fillCodes({ at }: Column, codes: Uint32Array, codeAt: (place: number) => number): void {
  if (at) at.forEach((row, place) => { codes[row] = codeAt(place) })
  else for (let row = 0; row < codes.length; row++) codes[row] = codeAt(row)
}

/** Rows in order of year, those of one year in the order of the file: a counting sort. */
function byYear(years: Int16Array): Pick<ObservationColumns, 'rowAt' | 'placeOf'> {
  const least = years.reduce((one, other) => Math.min(one, other), Infinity)
  const most = years.reduce((one, other) => Math.max(one, other), -Infinity)
  const starts = new Uint32Array(years.length === 0 ? 1 : most - least + 2)
  for (const year of years) starts[year - least + 1]! += 1
  for (let index = 1; index < starts.length; index++) starts[index]! += starts[index - 1]!
  const next = starts.slice()
  const rowAt = new Uint32Array(years.length)
  years.forEach((year, row) => { rowAt[next[year - least]!++] = row })
  return { rowAt, placeOf: year => starts[Math.min(Math.max(year - least, 0), starts.length - 1)] ?? 0 }
}
