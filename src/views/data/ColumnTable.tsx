import type { ReleaseFile } from '#domain/inventory.ts'
import type { ColumnsWords } from '#language/en/columns.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import style from './DataView.module.css'

/** Every column of the tables, what it holds and in which of them it stands. */
export function ColumnTable({ files }: { files: readonly ReleaseFile[] }) {
  const words = useWords('data')
  const meanings = useWords('columns')
  const tables = files.flatMap(({ path, columns }) => (columns && path.startsWith('views/') ? [{ name: path.replace(/^views\/|\.csv$/g, ''), columns }] : []))
  const names = [...new Set(tables.flatMap(({ columns }) => columns))] as (keyof ColumnsWords)[]
  return (
    <details className={style.fold}>
      <summary>{words.columnsTitle}</summary>
      <DataTable
        caption={words.columnsTitle}
        captionHidden
        columns={[
          { id: 'column', name: words.column, sortable: false },
          { id: 'meaning', name: words.meaning, sortable: false },
          { id: 'in', name: words.foundIn, sortable: false },
        ]}
        rows={names.map(name => ({
          id: name,
          header: { content: <code>{name}</code> },
          cells: [{ content: meanings[name] }, { content: tables.flatMap(table => (table.columns.includes(name) ? [table.name] : [])).join(', ') }],
        }))}
      />
    </details>
  )
}
