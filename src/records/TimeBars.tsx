import { fractionOf } from '#scale/linear.ts'
import { yearStep, yearTicks } from '#scale/yearTicks.ts'
import style from './TimeBars.module.css'

export interface TimeBarsProps {
  /** `from` and `to` on the year axis; a null end is not stated and is drawn open. */
  bars: readonly { readonly label: string; readonly from: number; readonly to: number | null; readonly text: string }[]
  /** Years in which something is attested, a dot each. */
  dots: { readonly label: string; readonly years: readonly number[] }
}

const ROW = 26
const percent = (fraction: number) => `${Math.round(fraction * 10_000) / 100}%`

/** Spans of time as bars and attested years as dots, on one axis. Decorative beside the list that says the same. */
export function TimeBars({ bars, dots }: TimeBarsProps) {
  const ends = [...bars.flatMap(({ from, to }) => [from, to ?? from + 1]), ...dots.years, ...dots.years.map(year => year + 1)]
  if (ends.length === 0) return null
  const domain = [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))] as const
  const x = (moment: number) => fractionOf(moment, domain)
  const height = (bars.length + (dots.years.length > 0 ? 1 : 0)) * ROW
  const ticks = yearTicks(domain[0], domain[1], yearStep(domain[1] - domain[0], 300))
  return (
    <svg className={style.bars} width="100%" height={height + 24} aria-hidden="true">
      {bars.map(({ label, from, to, text }, index) => (
        <g key={index}>
          <rect className={to === null ? style.open : style.bar} x={percent(x(from))} width={percent(x(to ?? domain[1]) - x(from))} y={index * ROW + 4} height="8" />
          <text className={style.label} x={percent(Math.min(x(from), 0.55))} y={index * ROW + 23}>{label}, {text}</text>
        </g>
      ))}
      {dots.years.map(year => (
        <circle key={year} className={style.dot} cx={percent(x(year + 0.5))} cy={bars.length * ROW + 14} r="3" />
      ))}
      <line className={style.axis} x2="100%" y1={height + 2} y2={height + 2} />
      {ticks.map(year => (
        <text key={year} className={style.tick} x={percent(x(year + 0.5))} y={height + 18} textAnchor="middle">{year}</text>
      ))}
    </svg>
  )
}
