import { useState, type ReactNode } from 'react'
import style from './DataTable.module.css'
import { moveInGrid } from './moveInGrid.ts'
import { sortedRows, type TableSort } from './sortedRows.ts'

export interface TableColumn {
  readonly id: string
  readonly name: ReactNode
  /** Right-aligned; the unit belongs in the name. */
  readonly numeric?: boolean
  /** False for columns whose order says nothing. */
  readonly sortable?: boolean
}

export interface TableCell {
  readonly content: ReactNode
  /** What the row is sorted by in this column; null goes last in either direction. */
  readonly sort?: string | number | null
  /** Of a cell that takes the focus itself, having no link that could. */
  readonly focus?: { readonly tabIndex: number; readonly 'aria-label': string; readonly onFocus: () => void }
}

export interface TableRow {
  readonly id: string
  /** The cell under the first column, which names the row. */
  readonly header: TableCell
  /** The cells under the other columns. */
  readonly cells: readonly TableCell[]
}

export interface DataTableProps {
  caption: string
  /** Where a heading right above says the same. */
  captionHidden?: boolean
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  /** With `onSort` the order belongs to the caller (the address); without, to the table. Null: as given. */
  sort?: TableSort | null
  onSort?: (sort: TableSort | null) => void
  /** How texts are ordered; the page's language knows. */
  compare?: (one: string, other: string) => number
  /** Whether keys lead from cell to cell, and one of them is the stop of the Tab key: the caller says which. */
  isGrid?: boolean
}

/** Rows of figures under sortable headers. The first column stays in sight while the rest scrolls sideways. */
export function DataTable({ caption, captionHidden = false, columns, rows, sort: given = null, onSort, compare, isGrid = false }: DataTableProps) {
  const [own, setOwn] = useState<TableSort | null>(given)
  const sort = onSort ? given : own
  const choose = onSort ?? setOwn
  return (
    <div className={style.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={style.table} {...(isGrid && { role: 'grid', onKeyDown: moveInGrid })}>
        <caption className={captionHidden ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <HeaderCell key={column.id} column={column} sort={sort} choose={choose} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedRows(rows, columns, sort, compare).map(row => (
            <tr key={row.id}>
              <th scope="row" className={columns[0]?.numeric ? style.number : undefined}>{row.header.content}</th>
              {row.cells.map((cell, index) => (
                <td key={columns[index + 1]?.id} className={columns[index + 1]?.numeric ? style.number : undefined} {...cell.focus}>{cell.content}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeaderCellProps {
  column: TableColumn
  sort: TableSort | null
  choose: (sort: TableSort | null) => void
}

/** A header that sorts: numbers from the largest first, texts from the first letter; a third press restores the given order. */
function HeaderCell({ column: { id, name, numeric = false, sortable = true }, sort, choose }: HeaderCellProps) {
  const sorted = sort?.column === id ? sort : null
  const look = numeric ? style.number : undefined
  if (!sortable) return <th scope="col" className={look}>{name}</th>
  const next = !sorted ? { column: id, descending: numeric } : sorted.descending === numeric ? { column: id, descending: !numeric } : null
  // On the inner side of the name, so that names of numbers end where the numbers do.
  const arrow = (
    <svg className={style.arrow} width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
      {sorted?.descending !== true && <path d="M4 0 8 4H0z" />}
      {sorted?.descending !== false && <path d="M4 10 0 6h8z" />}
    </svg>
  )
  return (
    <th scope="col" className={look} aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className={style.sort} onClick={() => choose(next)}>
        {numeric && arrow}
        {name}
        {!numeric && arrow}
      </button>
    </th>
  )
}
