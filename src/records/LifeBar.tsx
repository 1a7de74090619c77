import type { Interval } from '#scale/linear.ts'
import { placeOn } from '#scale/placeOn.ts'
import { yearMoment } from '#scale/yearMoment.ts'
import type { Life } from '#selectors/lifeOf.ts'
import style from './LifeBar.module.css'

interface LifeBarProps {
  life: Life
  /** First year and the end of the last. */
  axis: Interval
  /** Years with a line through every bar of a column. */
  ticks?: readonly number[]
}

/**
 * A document from signing to its end: a dot for the day of signing, a thin line until it is in force, a thick one while it is. Where no
 * source states the entry into force the line is broken; where none states the end of what has ended it is dotted; what is known by
 * month or year only is hollow, and so is the whole where no day of signing is known. Decorative: the words stand beside it.
 */
export function LifeBar({ life: { signed, inForce, end }, axis, ticks }: LifeBarProps) {
  const x = (day: string) => placeOn(axis, yearMoment(day))
  const last = typeof end === 'string' ? '100%' : x(end.from)
  const waiting = inForce ? style.waiting : end === 'unknown' ? style.ended : style.unstated
  return (
    <svg className={style.life} width="100%" height="16" aria-hidden="true">
      {ticks?.map(year => (
        <line key={year} className={style.grid} x1={placeOn(axis, year)} x2={placeOn(axis, year)} y1="-80" y2="120" />
      ))}
      {signed && <line className={waiting} x1={x(signed.to)} x2={inForce ? x(inForce.to) : last} y1="8" y2="8" />}
      {inForce && <line className={style.force} x1={x(inForce.to)} x2={last} y1="8" y2="8" />}
      {!signed && !inForce && <line className={style.empty} x1="0%" x2="100%" y1="8" y2="8" />}
      {signed && (signed.from === signed.to ? <circle className={style.day} cx={x(signed.from)} cy="8" r="3.5" /> : <VagueDays from={x(signed.from)} to={x(signed.to)} />)}
      {typeof end !== 'string' && <line className={style.end} x1={last} x2={last} y1="2" y2="14" />}
    </svg>
  )
}

/** The days that a month or a year may mean: never narrower than the dot of a day. */
function VagueDays({ from, to }: { from: string; to: string }) {
  return (
    <>
      <line className={style.vague} x1={from} x2={to} y1="8" y2="8" />
      <line className={style.inside} x1={from} x2={to} y1="8" y2="8" />
    </>
  )
}
