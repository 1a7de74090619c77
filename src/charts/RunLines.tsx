import type { ChartLayout } from './layoutOf.ts'
import style from './marks.module.css'
import { stretchesOf } from './stretchesOf.ts'
import type { YearPoint } from './YearSeries.ts'

/** Side of the square that lines are drawn in before it is stretched over the plot. */
const SIDE = 1000

interface RunLinesProps {
  layout: ChartLayout
  /** Series to keep in the background. */
  muted?: ReadonlySet<string> | undefined
}

/** The lines of both drawings, in a square stretched over the plot (their strokes are not): right at every width without knowing any. */
export function RunLines({ layout: { series, x, y }, muted }: RunLinesProps) {
  const corner = ({ year, value }: YearPoint) => `${Math.round(x(year) * SIDE * 10) / 10} ${Math.round(y(value) * SIDE * 10) / 10}`
  return (
    <svg className={style.stretched} viewBox={`0 0 ${SIDE} ${SIDE}`} width="100%" height="100%" preserveAspectRatio="none">
      {series.flatMap(({ series: { id, role }, runs }) =>
        runs.flatMap(stretchesOf).map(({ points, thin }) => (
          <path
            key={`${id}${points[0]?.year}${thin ? 'thin' : ''}`}
            className={`${style[role]} ${style.line}${thin ? ` ${style.thin}` : ''}${muted?.has(id) ? ` ${style.muted}` : ''}`}
            d={`M${points.map(corner).join('L')}`}
          />
        )),
      )}
    </svg>
  )
}
