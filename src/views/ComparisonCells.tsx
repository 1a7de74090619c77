import { Fragment } from 'react'
import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { BeforeAfter, Side } from '#selectors/beforeAfter.ts'
import type { EventWindow } from '#selectors/eventWindow.ts'
import type { Reading } from '#selectors/Reading.ts'
import { ChangeFigures } from './ChangeFigures.tsx'
import { refusalText } from './refusalText.ts'
import style from './BeforeAfter.module.css'

/** Before, after and change. Where no means are made the stated figures stand there, and the reason. */
export function ComparisonCells({ result, window }: { result: BeforeAfter; window: EventWindow | null }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('impact')
  if (result.kind === 'compared') {
    return (
      <>
        <td><Mean side={result.before} /></td>
        <td><Mean side={result.after} /></td>
        <td><ChangeFigures of={result} /></td>
      </>
    )
  }
  return (
    <>
      <td><Readings of={result.before} /></td>
      <td><Readings of={result.after} /></td>
      <td className={style.refused}>{refusalText(result, window, words, format, core)}</td>
    </>
  )
}

/** A mean with the periods that went in and how many they are. */
function Mean({ side: { mean, readings } }: { side: Side }) {
  const format = useFormat()
  const words = useWords('impact')
  return (
    <>
      <ComputedFigure of={mean} />{' '}
      <small>{words.taken(readings.map(({ period }) => format.shortPeriod(period)).join(', '), readings.length)}</small>
    </>
  )
}

/** What is stated, period by period; where a source gives two flows, both. */
function Readings({ of }: { of: readonly Reading[] }) {
  const format = useFormat()
  return of.length === 0
    ? '–'
    : of.map(({ period, rows }) => (
        <div key={period}>
          {rows.map((row, index) => (
            <Fragment key={row.id}>
              {index > 0 && ' + '}
              <Stated of={row} />
            </Fragment>
          ))}{' '}
          <small>{format.shortPeriod(period)}</small>
        </div>
      ))
}
