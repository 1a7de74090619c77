import type { PointKind } from './placedSeries.ts'
import style from './marks.module.css'
import type { Role } from './YearSeries.ts'

/** Each role has a shape of its own, so that it reads without its hue. Drawn around the origin, in pixels. */
const SHAPES: Record<Role, string> = {
  first: 'M-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0z',
  second: 'M-3.5-3.5h7v7h-7z',
  third: 'M-2 0a2 2 0 1 1 4 0a2 2 0 1 1-4 0z',
  fourth: 'M0-4.5 4.5 0 0 4.5-4.5 0z',
}

/** A place on the plot: lengths in percent (still drawing) or pixels (live drawing). */
export interface Place {
  readonly x: string | number
  readonly y: string | number
}

interface MarkerProps {
  role: Role
  kind?: PointKind
  at: Place
  /** What the drawing's tests read back. */
  seriesId: string
  year: number
  muted?: boolean
}

/** A figure on a chart: full for the line's own, hollow for a rival statement, broken outline for part of a year. */
export function Marker({ role, kind = 'line', at, seriesId, year, muted = false }: MarkerProps) {
  const look = kind === 'line' ? style.marker : style[kind]
  return (
    <svg x={at.x} y={at.y} className={style.place}>
      <path className={`${style[role]} ${look}${muted ? ` ${style.muted}` : ''}`} d={SHAPES[role]} data-series={seriesId} data-year={year} data-kind={kind} />
    </svg>
  )
}
