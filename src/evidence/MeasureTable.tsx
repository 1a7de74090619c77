import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Scope } from './Scope.tsx'
import { Stated } from './Stated.tsx'
import { subjectText } from './subjectText.ts'
import { countersOf } from './whoCounted.ts'

/** Figures of several measures, a row each: what is counted, when, how much, by whom. */
export function MeasureTable({ caption, rows }: { caption: string; rows: readonly Observation[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('evidence')
  return (
    <DataTable
      caption={caption}
      captionHidden
      compare={format.compare}
      columns={[
        { id: 'subject', name: words.measure },
        { id: 'period', name: words.period, numeric: true },
        { id: 'value', name: words.value, numeric: true },
        { id: 'who', name: words.whoCounted },
      ]}
      rows={rows.map(row => {
        const subject = subjectText(row, core)
        const who = countersOf(row, core).join(', ')
        return {
          id: row.id,
          header: { content: <>{subject}{row.scope && <> · <Scope of={row.scope} /></>}</>, sort: subject },
          cells: [{ content: format.period(row.period), sort: row.period }, { content: <Stated of={row} />, sort: row.value }, { content: who || words.notStated, sort: who }],
        }
      })}
    />
  )
}
