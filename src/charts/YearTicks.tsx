import { yearStep, yearTicks } from '#scale/yearTicks.ts'
import { percent } from './percent.ts'
import style from './TwoWayBars.module.css'

interface YearTicksProps {
  from: number
  to: number
  /** Years on the whole width; the last one may not be over. */
  across: number
}

/** The years under an axis with a place for each: as many as a wide page holds, and as a narrow one does. */
export function YearTicks({ from, to, across }: YearTicksProps) {
  return [['wide', 900] as const, ['narrow', 300] as const].map(([width, pixels]) => (
    <svg key={width} className={`${style.years} ${style[width]}`} width="100%" height="20" aria-hidden="true">
      {yearTicks(from, to, yearStep(across, pixels)).map(year => (
        <text key={year} className={style.tick} x={percent((year - from + 0.5) / across)} y="15" textAnchor="middle">{year}</text>
      ))}
    </svg>
  ))
}
