import type { AgreementEntry } from '#domain/compiled.ts'
import { useLifeAxis } from '#records/LifePlate.tsx'
import { placeOn } from '#scale/placeOn.ts'
import { yearMoment } from '#scale/yearMoment.ts'
import style from './AgreementTable.module.css'

/** When documents were signed, a dot each on the axis of lives; hollow where only the month or the year is known. Decorative beside their list. */
export function SigningDots({ agreements }: { agreements: readonly AgreementEntry[] }) {
  const { axis, ticks } = useLifeAxis()
  return (
    <svg className={style.dots} width="100%" height="16" aria-hidden="true">
      {ticks.map(year => (
        <line key={year} className={style.grid} x1={placeOn(axis, year)} x2={placeOn(axis, year)} y1="-40" y2="60" />
      ))}
      {agreements.map(({ id, signed }) => signed && <circle key={id} className={signed.length === 10 ? style.dot : style.ring} cx={placeOn(axis, yearMoment(signed))} cy="8" r="3.5" />)}
    </svg>
  )
}
