import type { ChartLayout } from './layoutOf.ts'
import { percent } from './percent.ts'
import style from './YearChart.module.css'
import type { YearSpan } from './YearSeries.ts'

/** The years that are being drawn over the plot. */
export function RangeShade({ layout: { x }, range: { from, to } }: { layout: ChartLayout; range: YearSpan }) {
  const left = x(from - 0.5)
  return (
    <svg className={style.ring} width="100%" height="100%" aria-hidden="true" data-picture="none">
      <rect className={style.shade} x={percent(left)} width={percent(x(to + 0.5) - left)} height="100%" />
    </svg>
  )
}
