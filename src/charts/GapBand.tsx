import type { ChartLayout } from './layoutOf.ts'
import style from './marks.module.css'
import { percent } from './percent.ts'
import type { YearPoint } from './YearSeries.ts'

/** Ids of two series that face each other. */
export type SeriesPair = readonly [one: string, other: string]

const SIDE = 1000

/** Shades what lies between the two series of each pair (the first two, unless told) in the years that both state; a lone such year is a hairline. */
export function GapBand({ layout, pairs }: { layout: ChartLayout; pairs?: readonly SeriesPair[] | undefined }) {
  const [one, other] = layout.series
  const facing = pairs ?? (one && other ? [[one.series.id, other.series.id] as const] : [])
  return facing.map(pair => <Band key={pair.join()} layout={layout} pair={pair} />)
}

function Band({ layout: { series, x, y }, pair: ids }: { layout: ChartLayout; pair: SeriesPair }) {
  const [one, other] = ids.map(id => series.find(placed => placed.series.id === id))
  if (!one || !other) return null
  const ofOther = new Map(other.runs.flat().map(point => [point.year, point]))
  const both = one.runs.flat().flatMap(point => {
    const facing = ofOther.get(point.year)
    return facing ? [{ year: point.year, pair: [point, facing] as const }] : []
  })
  const corner = ({ year, value }: YearPoint) => `${(x(year) * SIDE).toFixed(1)} ${(y(value) * SIDE).toFixed(1)}`
  return (
    <>
      <svg className={style.stretched} viewBox={`0 0 ${SIDE} ${SIDE}`} width="100%" height="100%" preserveAspectRatio="none">
        {both.slice(1).map(({ year, pair }, index) => {
          const before = both[index]
          if (!before || year - before.year !== 1) return null
          return <path key={year} className={style.band} d={`M${[before.pair[0], pair[0], pair[1], before.pair[1]].map(corner).join('L')}z`} />
        })}
      </svg>
      {both.map(({ year, pair: [a, b] }) => (
        <line key={year} className={style.gap} x1={percent(x(year))} x2={percent(x(year))} y1={percent(y(a.value))} y2={percent(y(b.value))} />
      ))}
    </>
  )
}
