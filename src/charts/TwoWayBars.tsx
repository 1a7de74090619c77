import { useMemo } from 'react'
import style from './TwoWayBars.module.css'
import { twoWayPaths, type TwoWayBar, type TwoWayRoom } from './twoWayLayout.ts'

const NO_TICKS: readonly number[] = []

interface TwoWayBarsProps {
  bars: readonly TwoWayBar[]
  /** Places on the whole width; all bars unless told. */
  across?: number
  room: TwoWayRoom
  ticks?: readonly number[]
  tick?: (value: number) => string
  /** Places of the axis that are shaded. */
  shaded: { readonly from: number; readonly to: number } | null
  /** For amounts that stand less exactly in time. */
  hollow?: boolean
}

/** Amounts up and amounts down, not set off against each other: full to the low end of each one's range, pale to its high end, a stroke at the amount. */
export function TwoWayBars({ bars, across = bars.length, room, ticks = NO_TICKS, tick = String, shaded, hollow = false }: TwoWayBarsProps) {
  const { height, line } = room
  const paths = useMemo(() => (['up', 'down'] as const).map(way => ({ way, ...twoWayPaths(bars, way, room) })), [bars, room])
  return (
    <svg className={hollow ? `${style.plot} ${style.hollow}` : style.plot} width="100%" height={height} aria-hidden="true">
      {ticks.map(value => <line key={value} className={style.grid} x2="100%" y1={line - value * room.unit} y2={line - value * room.unit} />)}
      {ticks.map(value => <text key={value} className={style.tick} x="-8" y={line - value * room.unit} textAnchor="end" dominantBaseline="central">{tick(Math.abs(value))}</text>)}
      <svg viewBox={`0 0 ${across} ${height}`} preserveAspectRatio="none" width="100%" height={height}>
        {shaded && <path className={style.shade} d={`M${shaded.from} 0L${shaded.to} 0L${shaded.to} ${height}L${shaded.from} ${height}Z`} />}
        {/* Right inside the stretched drawing, as pictures need them. */}
        {paths.flatMap(({ way, ...parts }) => (['sure', 'range', 'mark'] as const).map(part => <path key={way + part} className={`${style[way]} ${style[part]}`} d={parts[part]} />))}
      </svg>
      <line className={style.line} x2="100%" y1={line} y2={line} />
    </svg>
  )
}
