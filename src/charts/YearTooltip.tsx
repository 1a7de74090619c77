import style from './LiveYearLines.module.css'
import { textOf } from './readoutOf.ts'
import type { PlacedSeries } from './placedSeries.ts'
import type { Wording } from './YearSeries.ts'

/** The figures of one year, beside the pointer. The readout under the chart holds the same. */
export function YearTooltip({ year, series, wording }: { year: number; series: readonly PlacedSeries[]; wording: Wording }) {
  const rows = series.flatMap(({ series: { id, label, name, role }, walk }) =>
    walk.filter(({ point }) => point.year === year).map((one, index) => ({ ...one, key: `${id}${index}`, name: label ?? name, role })),
  )
  if (!rows.length) return null
  return (
    <div className={style.tooltip}>
      <strong>{year}</strong>
      {rows.map(({ key, name, role, point }) => (
        <div key={key} className={style.row}>
          <span className={style[role]}>{name}</span>
          <span>{textOf(point, wording)}</span>
        </div>
      ))}
    </div>
  )
}
