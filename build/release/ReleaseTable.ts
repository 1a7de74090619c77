import type { ColumnsWords } from '#language/en/columns.ts'

export type ColumnName = keyof ColumnsWords
/** "date" is a date or period as precise as its source, so it is text; "list" holds several texts. */
export type ColumnType = 'text' | 'date' | 'number' | 'list'
export type Cell = string | number | null | readonly string[]

export interface Column {
  readonly name: ColumnName
  readonly type: ColumnType
}

/** A table to take away: one form for CSV, JSON, the workbook and the schema of the data package. */
export interface ReleaseTable {
  /** Name of its files without an ending. */
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Ids of the sources that its rows rest on. */
  readonly sources: ReadonlySet<string>
}

/** How a column is filled from a record of one kind; what a record does not state is empty. */
export type Filled<Record> = Column & { readonly of: (record: Record) => Cell | undefined }

/** Columns that hold the fields of a record by the same names. */
export const fields = <Name extends ColumnName>(type: ColumnType, ...names: readonly Name[]): readonly Filled<{ readonly [Field in Name]?: Cell | undefined }>[] =>
  names.map(name => ({ name, type, of: record => record[name] }))

interface Citing { readonly citations?: readonly { readonly source: string }[] }

/** The records as a table, in their order. */
export function tableOf<Record extends Citing>(name: string, columns: readonly Filled<Record>[], records: readonly Record[]): ReleaseTable {
  return {
    name,
    columns: columns.map(({ name: column, type }) => ({ name: column, type })),
    rows: records.map(record => columns.map(({ of }) => of(record) ?? null)),
    sources: new Set(records.flatMap(({ citations = [] }) => citations.map(({ source }) => source))),
  }
}

/** Several texts in one cell of a sheet. */
export const inOneCell = (cell: Cell): string | number | null => (typeof cell === 'object' && cell !== null ? cell.join('; ') || null : cell)
