import { useFormat } from '#language/useFormat.ts'
import { axisTicks, type AxisTick } from './axisTicks.ts'
import { EDGE, type LaneGeometry } from './laneGeometry.ts'
import { lengthOf, type TimeWindow } from './TimeWindow.ts'
import style from './TimeAxis.module.css'

const NAMES = 26
/** Width of a character of a name, at most. */
const CHARACTER = 8

/** Hairlines where years, months or days begin, each with its name, and one along every lane. */
export function AxisTicks({ window, width, height, geometry }: { window: TimeWindow; width: number; height: number; geometry: LaneGeometry }) {
  const format = useFormat()
  const share = (width - EDGE) / width
  const percent = (day: number) => `${Math.round(((day - window.from) / lengthOf(window)) * share * 10_000) / 100}%`
  const shown = axisTicks(window, width - EDGE)
  const nameOf = ({ at, date }: AxisTick) => {
    const name = at >= window.from || shown.length === 1 ? format.shortDate(date) : ''
    // A name that would be cut at the edge is left out; its line stays.
    return ((at - window.from) / lengthOf(window)) * (width - EDGE) + name.length * CHARACTER > width ? '' : name
  }
  return (
    <svg className={style.ticks} width="100%" height={height + NAMES} aria-hidden="true">
      {Array.from({ length: height / geometry.height }, (_, lane) => (
        <line key={lane} className={style.grid} x2="100%" y1={lane * geometry.height + geometry.points} y2={lane * geometry.height + geometry.points} />
      ))}
      {shown.map(tick => (
        <g key={tick.date}>
          {tick.at >= window.from && <line className={style.grid} x1={percent(tick.at)} x2={percent(tick.at)} y2={height + NAMES} />}
          <svg x={percent(Math.max(tick.at, window.from))} y={height + 18} width="1" height="1" overflow="visible">
            <text className={style.tick} x={tick.at >= window.from ? 5 : 0}>{nameOf(tick)}</text>
          </svg>
        </g>
      ))}
    </svg>
  )
}
