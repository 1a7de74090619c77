import { fractionOf } from '#scale/linear.ts'
import marks from './marks.module.css'
import { placedSeries, yearsOf } from './placedSeries.ts'
import style from './Sparkline.module.css'
import { percent } from './percent.ts'
import type { Role, YearPoint, YearSpan } from './YearSeries.ts'

const SIDE = 100

interface SparklineProps {
  points: readonly YearPoint[]
  role: Role
  years?: YearSpan
}

/** The course of a line without axes, from zero: an ornament beside a figure that says the value. Gaps are gaps; the last figure has a dot. */
export function Sparkline({ points, role, years }: SparklineProps) {
  const series = { id: '', name: '', role, points }
  const span = years ?? yearsOf([series])
  if (!span) return null
  const { runs } = placedSeries(series, span)
  const values = runs.flat().map(({ value }) => value)
  const last = runs.at(-1)?.at(-1)
  const x = (year: number) => fractionOf(year, [span.from, span.to])
  const y = (value: number) => 1 - fractionOf(value, [Math.min(0, ...values), Math.max(0, ...values)])
  return (
    <svg className={style.spark} aria-hidden="true">
      <svg className={marks.stretched} viewBox={`0 0 ${SIDE} ${SIDE}`} width="100%" height="100%" preserveAspectRatio="none">
        {runs.map(run => (
          <path
            key={run[0]?.year}
            className={`${marks[role]} ${marks.line} ${style.line}`}
            // A lone year is a short dash: a path of no length would not be drawn.
            d={`M${run.map(point => `${(x(point.year) * SIDE).toFixed(1)} ${(y(point.value) * SIDE).toFixed(1)}`).join('L')}${run.length === 1 ? 'h2' : ''}`}
          />
        ))}
      </svg>
      {last && <circle className={`${marks[role]} ${marks.marker}`} cx={percent(x(last.year))} cy={percent(y(last.value))} r="3" />}
    </svg>
  )
}
