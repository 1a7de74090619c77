import style from './YearFrame.module.css'
import mark from './marks.module.css'
import { Marker } from './Marker.tsx'
import type { PlacedSeries } from './placedSeries.ts'

/** Names of the lines above a narrow plot, where there is no room at their ends. */
export function Legend({ series }: { series: readonly PlacedSeries[] }) {
  return (
    <ul className={`${style.legend} ${style.narrow}`} aria-hidden="true">
      {series.map(({ series: { id, name, role } }) => (
        <li key={id}>
          <svg width="24" height="10">
            <path className={`${mark[role]} ${mark.line}`} d="M0 5h24" />
            <Marker role={role} at={{ x: 12, y: 5 }} seriesId="" year={0} />
          </svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  )
}
