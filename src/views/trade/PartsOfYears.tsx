import { memo } from 'react'
import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { PickOne } from '#ui/PickOne.tsx'
import { selecting } from '#url/tradeSelection.ts'
import { useChoices } from '#url/useChoices.ts'
import type { PartsModel } from './partsModel.ts'
import { SameMonths } from './SameMonths.tsx'
import style from './TradeView.module.css'

/** Statements that cover some months of a year: all of them, a period a row, or the same months of every year against one another. */
export const PartsOfYears = memo(function PartsOfYears({ model }: { model: PartsModel }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('trade')
  const own = useWords('totals')
  const { notStated } = useWords('evidence')
  const { chosen, choose } = useChoices()
  if (model.periods.length === 0) return null
  const [first, second] = core.dyad.voices
  const { offered, months } = model.sameMonths
  const cell = (rows: readonly Observation[]) => ({
    content: rows.map(row => (
      <div key={row.id}>
        <Stated of={row} />
      </div>
    )),
    sort: rows[0]?.value ?? null,
  })
  return (
    <Section id="parts" title={words.partsTitle} note={words.partsNote}>
      <div className={`${style.months} needs-script no-print`}>
        <PickOne
          label={own.months}
          chosen={months ?? 0}
          options={[{ value: 0, name: own.allMonths }, ...offered.map(one => ({ value: one.months, name: `${format.firstMonths(one.months)} (${one.years})` }))]}
          onChoose={wanted => choose({ selected: selecting(chosen.selected, { months: wanted || null }) })}
        />
      </div>
      <SameMonths model={model.sameMonths} />
      {months === null && (
        <DataTable
          caption={words.partsTitle}
          captionHidden
          columns={[
            { id: 'period', name: words.partsPeriod },
            { id: 'first', name: first?.name, numeric: true },
            { id: 'second', name: second?.name, numeric: true },
            { id: 'none', name: notStated, numeric: true },
          ]}
          rows={model.periods.map(({ period, statements, unattributed }) => ({
            id: period,
            header: { content: format.period(period), sort: period },
            cells: [...statements, unattributed].map(cell),
          }))}
        />
      )}
    </Section>
  )
})
