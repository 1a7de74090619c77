import type { ValueAxis } from './axisOf.ts'
import { Marker } from './Marker.tsx'
import marks from './marks.module.css'
import { percent } from './percent.ts'
import type { AxisStatement } from './StatementAxis.tsx'
import style from './StatementAxis.module.css'

/** A statement's mark on the axis, with a bar over all that it may stand for and an arrow where an end is open. */
export function AxisStrip({ axis: { ticks, x }, statement: { id, value, low, high, role, taken } }: { axis: ValueAxis; statement: AxisStatement }) {
  const at = percent(x(value))
  const ends = { from: percent(x(low ?? value)), to: percent(x(high ?? value)) }
  return (
    <span className={style.strip}>
      <svg width="100%" height="100%" aria-hidden="true" className={marks[role]}>
        {ticks.map(tick => (
          <line key={tick} className={style.gridline} x1={percent(x(tick))} x2={percent(x(tick))} y2="100%" />
        ))}
        {ends.from !== ends.to && <line className={style.extent} x1={ends.from} x2={ends.to} y1="50%" y2="50%" />}
        {(low === null || high === null) && (
          <svg x={at} y="50%" className={marks.place}>
            <path className={marks.whisker} d={high === null ? 'M5 0H22M18-3.5 22 0 18 3.5' : 'M-5 0H-22M-18-3.5-22 0-18 3.5'} />
          </svg>
        )}
        <Marker role={role} kind={taken ? 'line' : 'rival'} at={{ x: at, y: '50%' }} seriesId={id} year={0} />
      </svg>
    </span>
  )
}
