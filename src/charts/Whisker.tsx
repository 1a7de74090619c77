import type { Place } from './Marker.tsx'
import style from './marks.module.css'
import type { Role, YearPoint } from './YearSeries.ts'

interface WhiskerProps {
  role: Role
  point: YearPoint
  place: (year: number, value: number) => Place
}

/** How far a figure may be from where it stands: a bar between two stated ends, an arrow where an end is open ("more than 4"). */
export function Whisker({ role, point, place }: WhiskerProps) {
  const { year, value, interval } = point
  if (!interval) return null
  const at = place(year, value)
  return (
    <g className={style[role]}>
      <End at={at} open={interval.high === null} to={interval.high === null ? null : place(year, interval.high)} up />
      <End at={at} open={interval.low === null} to={interval.low === null ? null : place(year, interval.low)} />
    </g>
  )
}

function End({ at, open, to, up = false }: { at: Place; open: boolean; to: Place | null; up?: boolean }) {
  if (open) {
    return (
      <svg x={at.x} y={at.y} className={style.place}>
        <path className={style.whisker} d={up ? 'M0-5V-19M-3.5-15 0-19 3.5-15' : 'M0 5V19M-3.5 15 0 19 3.5 15'} />
      </svg>
    )
  }
  if (!to || to.y === at.y) return null
  return (
    <>
      <line className={style.whisker} x1={at.x} x2={at.x} y1={at.y} y2={to.y} />
      <svg x={to.x} y={to.y} className={style.place}>
        <path className={style.whisker} d="M-3.5 0h7" />
      </svg>
    </>
  )
}
