import type { TableCell, TableColumn, TableRow } from './DataTable.tsx'

export interface TableSort {
  readonly column: string
  readonly descending: boolean
}

const byCodePoints = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Rows in the order of one column. Equal rows keep their order; rows without a value go last, whichever way the rest goes. */
export function sortedRows(
  rows: readonly TableRow[],
  columns: readonly Pick<TableColumn, 'id'>[],
  sort: TableSort | null,
  compare: (one: string, other: string) => number = byCodePoints,
): readonly TableRow[] {
  const place = columns.findIndex(({ id }) => id === sort?.column)
  if (!sort || place < 0) return rows
  const key = (row: TableRow) => keyOf(place === 0 ? row.header : row.cells[place - 1])
  return rows.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    const order = typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other))
    return sort.descending ? -order : order
  })
}

/** A cell without a key of its own sorts by its text, if that is all it holds. */
function keyOf(cell: TableCell | undefined): string | number | null {
  if (cell?.sort !== undefined) return cell.sort
  return typeof cell?.content === 'string' || typeof cell?.content === 'number' ? cell.content : null
}
