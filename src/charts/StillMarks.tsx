import { ApartMarks } from './ApartMarks.tsx'
import type { ChartLayout } from './layoutOf.ts'
import { Marker } from './Marker.tsx'
import style from './marks.module.css'
import { percent } from './percent.ts'

/** Side of the square that lines are drawn in before it is stretched over the plot. */
const SIDE = 1000

interface StillMarksProps {
  layout: ChartLayout
  /** Series to keep in the background. */
  muted?: ReadonlySet<string>
}

/**
 * The drawing that is in the page's HTML: lines in a square stretched over the plot (their strokes are not), markers at percentages.
 * So it is right at every width without knowing any, and it paints in one frame.
 */
export function StillMarks({ layout, muted }: StillMarksProps) {
  const { series, x, y } = layout
  const place = (year: number, value: number) => ({ x: percent(x(year)), y: percent(y(value)) })
  const corner = (year: number, value: number) => `${Math.round(x(year) * SIDE * 10) / 10} ${Math.round(y(value) * SIDE * 10) / 10}`
  return (
    <>
      <svg className={style.stretched} viewBox={`0 0 ${SIDE} ${SIDE}`} width="100%" height="100%" preserveAspectRatio="none">
        {series.flatMap(({ series: { id, role }, runs }) =>
          runs
            .filter(run => run.length > 1)
            .map(run => (
              <path
                key={`${id}${run[0]?.year}`}
                className={`${style[role]} ${style.line}${muted?.has(id) ? ` ${style.muted}` : ''}`}
                d={`M${run.map(({ year, value }) => corner(year, value)).join('L')}`}
              />
            )),
        )}
      </svg>
      <ApartMarks series={series} place={place} />
      {series.map(({ series: { id, role }, runs }) => (
        <g key={id}>
          {runs.flat().map(point => (
            <Marker key={point.year} role={role} at={place(point.year, point.value)} seriesId={id} year={point.year} muted={muted?.has(id) ?? false} />
          ))}
        </g>
      ))}
    </>
  )
}
