import { subjectText } from '#evidence/subjectText.ts'
import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { DataTable } from '#ui/DataTable.tsx'

/** Figures of many kinds, a row each, in the order given. */
export function FiguresTable({ caption, rows }: { caption: string; rows: readonly Observation[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('evidence')
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[{ id: 'period', name: words.period }, { id: 'subject', name: words.measure }, { id: 'value', name: words.value, numeric: true }]}
      compare={format.compare}
      rows={rows.map(row => ({
        id: row.id,
        header: { content: format.period(row.period), sort: row.period },
        cells: [{ content: subjectText(row, core), sort: subjectText(row, core) }, { content: <Stated of={row} />, sort: row.value }],
      }))}
    />
  )
}
