import { words } from '#language/en/columns.ts'
import { csvTable } from '#takeaway/csvText.ts'
import type { Credit } from './credits.ts'
import { inOneCell, type Cell, type ColumnName, type ReleaseTable } from './ReleaseTable.ts'

/** The table: its head, then a row a record; several texts of a cell stand behind semicolons. No byte order mark: programs would take it for a part of the first column's name. */
export function tableCsv({ columns, rows }: ReleaseTable): string {
  return csvTable([columns.map(({ name }) => name), ...rows.map(row => row.map(inOneCell))])
}

/** What stands at the head of every file in JSON. */
export interface FileHead {
  readonly dyad: string
  readonly release: string
  readonly licence: string
}

/** The same table as data: what each column holds, whom to credit, and the records; what a record does not state is left out. Texts are as they are, not made safe for spreadsheets. */
export function tableJson({ name, columns, rows }: ReleaseTable, head: FileHead, credits: readonly Credit[]): string {
  const records = rows.map(row => {
    const record: Partial<Record<ColumnName, Cell>> = {}
    row.forEach((cell, index) => {
      const column = columns[index]
      if (column && !isEmpty(cell)) record[column.name] = cell
    })
    return record
  })
  return `${JSON.stringify({ view: name, ...head, credits, columns: Object.fromEntries(columns.map(column => [column.name, words[column.name]])), records })}\n`
}

const isEmpty = (cell: Cell) => cell === null || (typeof cell === 'object' && cell.length === 0)
