import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import type { tradeViewModel } from './tradeViewModel.ts'

/** Statements that cover some months of a year, a period a row, each side in its column. */
export function PartsOfYears({ model }: { model: ReturnType<typeof tradeViewModel> }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('trade')
  const { notStated } = useWords('evidence')
  if (model.parts.length === 0) return null
  const [first, second] = core.dyad.voices
  const cell = (rows: readonly Observation[]) => ({
    content: rows.map(row => (
      <div key={row.id}>
        <Stated of={row} />
      </div>
    )),
    sort: rows[0]?.value ?? null,
  })
  return (
    <Section title={words.partsTitle} note={words.partsNote}>
      <DataTable
        caption={words.partsTitle}
        captionHidden
        columns={[
          { id: 'period', name: words.partsPeriod },
          { id: 'first', name: first?.name, numeric: true },
          { id: 'second', name: second?.name, numeric: true },
          { id: 'none', name: notStated, numeric: true },
        ]}
        rows={model.parts.map(({ period, statements, unattributed }) => ({
          id: period,
          header: { content: format.period(period), sort: period },
          cells: [...statements, unattributed].map(cell),
        }))}
      />
    </Section>
  )
}
