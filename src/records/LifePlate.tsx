import { yearOf } from '#domain/dates.ts'
import { knownUntil } from '#domain/knownUntil.ts'
import { useCore } from '#facts/useCore.ts'
import type { Interval } from '#scale/linear.ts'
import { placeOn } from '#scale/placeOn.ts'
import { yearTicks } from '#scale/yearTicks.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import type { Life } from '#selectors/lifeOf.ts'
import { LifeBar } from './LifeBar.tsx'
import style from './LifeBar.module.css'

/** One axis for all lives of the pair: from the first year on record to the end of this one. */
export function useLifeAxis(): { axis: Interval; ticks: readonly number[] } {
  const core = useCore()
  const covered = yearsCovered(core)
  const last = Math.max(covered.to, yearOf(knownUntil(core)))
  return { axis: [covered.from, last + 1], ticks: yearTicks(covered.from, last, 10) }
}

/** The years of the axis, at the starts of decades. */
export function LifeYears() {
  const { axis, ticks } = useLifeAxis()
  return (
    <svg className={style.years} width="100%" height="16" aria-hidden="true">
      {ticks.map(year => (
        <text key={year} x={placeOn(axis, year)} y="12" textAnchor="middle">{year}</text>
      ))}
    </svg>
  )
}

/** The life of one document by itself, with its years. */
export function LifePlate({ life }: { life: Life }) {
  return (
    <div className={style.plate}>
      <LifeYears />
      <LifeBar life={life} {...useLifeAxis()} />
    </div>
  )
}
