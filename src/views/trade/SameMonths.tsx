import { RankedBars } from '#charts/RankedBars.tsx'
import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable, type TableCell } from '#ui/DataTable.tsx'
import type { MonthsOfSide, SameMonthsModel } from './sameMonthsModel.ts'
import style from './TradeView.module.css'

/** The same months of every year that either side prints: as bars, and with their changes as a table. */
export function SameMonths({ model: { months, years, sides } }: { model: SameMonthsModel }) {
  const format = useFormat()
  const words = useWords('totals')
  const { year: yearWord } = useWords('trade')
  if (months === null) return null
  const name = format.firstMonths(months)
  const max = Math.max(0, ...sides.flatMap(({ figures }) => figures.map(({ value }) => value)))
  return (
    <>
      <p className={style.note}>{words.sameMonthsNote(name)}</p>
      <div className={`${style.directions} ${style.bars}`}>
        {sides.filter(({ figures }) => figures.length > 0).map(({ voice, figures }) => (
          <div key={voice.id}>
            <p className={style.note}>{voice.name}</p>
            <RankedBars
              name={`${name}: ${voice.name}`}
              max={max}
              bars={figures.toReversed().map(({ year, value, stated }) => ({ id: `${voice.id}-${year}`, label: year, value: Math.abs(value), text: stated && <Stated of={stated} />, role: voice.id === 'first' ? 'first' : 'second' }))}
            />
          </div>
        ))}
      </div>
      <DataTable
        caption={name}
        captionHidden
        columns={[
          { id: 'year', name: yearWord, numeric: true },
          ...sides.flatMap(({ voice }) => [{ id: voice.id, name: voice.name, numeric: true }, { id: `${voice.id}-change`, name: words.change, numeric: true }]),
        ]}
        rows={years.map(year => ({ id: String(year), header: { content: year, sort: year }, cells: sides.flatMap(side => [figureCell(side, year), { content: <Change side={side} year={year} />, sort: side.changes.find(change => change.year === year)?.computed?.value ?? null }]) }))}
      />
    </>
  )
}

function figureCell({ figures }: MonthsOfSide, year: number): TableCell {
  const figure = figures.find(one => one.year === year)
  return {
    content: figure?.stated && [figure.stated, ...figure.rivals].map(row => <div key={row.id}><Stated of={row} /></div>),
    sort: figure?.value ?? null,
  }
}

/** What is worked out here, or why nothing is; and what a source prints, as its own. */
function Change({ side: { changes, printed }, year }: { side: MonthsOfSide; year: number }) {
  const words = useWords('totals')
  const change = changes.find(one => one.year === year)
  return (
    <>
      {change?.computed && <ComputedFigure of={change.computed} />}
      {change?.missing && <span className={style.why}>{words.noChange}: {words.missing[change.missing]}</span>}
      {printed.filter(one => one.year === year).map(({ row }) => (
        <div key={row.id} className={style.why}>
          {words.printedChange}: <Stated of={row} />
        </div>
      ))}
    </>
  )
}
