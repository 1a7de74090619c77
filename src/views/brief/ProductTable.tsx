import { Stated } from '#evidence/Stated.tsx'
import { countersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { wayOf } from '#selectors/productStatements.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { flowName } from '#views/flowName.ts'
import type { BriefModel } from './briefModel.ts'
import { NoteMarks } from './NoteMarks.tsx'
import style from './Brief.module.css'

/** The products of the chosen fields of which most was last traded. */
export function ProductTable({ model }: { model: BriefModel }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('brief')
  const vocabulary = useWords('vocabulary')
  const { notStated } = useWords('evidence')
  return (
    <DataTable
      caption={words.productsTitle}
      columns={[
        { id: 'product', name: words.product, sortable: false },
        { id: 'flow', name: words.flow, sortable: false },
        { id: 'value', name: words.value, numeric: true, sortable: false },
        { id: 'by', name: words.counted, sortable: false },
      ]}
      rows={model.products.map(row => ({
        id: row.id,
        header: { content: <RecordLink to={`products/${row.product}`}>{core.products.find(({ id }) => id === row.product)?.name ?? row.product}</RecordLink> },
        cells: [
          { content: flowName(wayOf(row, core.dyad) ?? 'forth', core, vocabulary) },
          { content: <><Stated of={row} /><span className={style.soft}> {format.shortPeriod(row.period)}</span><NoteMarks numbers={model.numbersOf(model.sourcesOfRow(row))} /></> },
          { content: countersOf(row, core).join(', ') || notStated },
        ],
      }))}
    />
  )
}
