import type { ChartLayout } from './layoutOf.ts'
import marks from './marks.module.css'
import { percent } from './percent.ts'
import style from './YearChart.module.css'
import type { YearPoint } from './YearSeries.ts'

/** Where the reader is: a ring around the figure and a hairline through its year. */
export function ActiveRing({ layout: { x, y }, point: { year, value } }: { layout: ChartLayout; point: YearPoint }) {
  const across = percent(x(year))
  return (
    <svg className={style.ring} width="100%" height="100%" aria-hidden="true" data-picture="none">
      <line className={style.year} x1={across} x2={across} y2="100%" />
      <circle className={marks.ring} cx={across} cy={percent(y(value))} r="8" />
    </svg>
  )
}
