import type { AxisLane } from './AxisModel.ts'
import type { LaneGeometry } from './laneGeometry.ts'
import style from './TimeAxis.module.css'

/** What each lane is, with how many records of the days shown stand in it. */
export function LaneNames({ lanes, geometry, look = '' }: { lanes: readonly AxisLane[]; geometry: LaneGeometry; look?: string | undefined }) {
  return (
    <ul className={`${geometry.namesInside ? style.namesInside : style.names} ${look}`}>
      {lanes.map(({ id, name, shown }) => (
        <li key={id}>
          <span>{name}</span> <span className={style.number}>{shown}</span>
        </li>
      ))}
    </ul>
  )
}
