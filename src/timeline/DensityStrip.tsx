import { yearStep, yearTicks } from '#scale/yearTicks.ts'
import type { QuarterTones } from '#selectors/eventsPerQuarter.ts'
import style from './DensityStrip.module.css'

const ABOVE = 70
const BELOW = 34

/** Events a quarter as bars, cooperative and neutral above the line, strained below; a fifth, hollow bar a year for events known by year only. */
export function DensityStrip({ quarters, from, to }: { quarters: readonly QuarterTones[]; from: number; to: number }) {
  const most = Math.max(1, ...quarters.map(({ cooperative, neutral }) => cooperative + neutral))
  const mostStrained = Math.max(1, ...quarters.map(({ strained }) => strained))
  const unit = Math.min(ABOVE / most, BELOW / mostStrained, 9)
  const slot = 100 / ((to - from + 1) * 5)
  const percent = (value: number) => `${Math.round(value * 1000) / 1000}%`
  const wide = yearTicks(from, to, yearStep(to - from + 1, 500))
  const narrow = new Set(yearTicks(from, to, yearStep(to - from + 1, 300)))
  return (
    <svg className={style.strip} width="100%" height={ABOVE + BELOW + 22} aria-hidden="true">
      {quarters.map(({ year, quarter, cooperative, neutral, strained }) => {
        const x = percent(((year - from) * 5 + (quarter ?? 4)) * slot)
        const box = { x, width: percent(slot * 0.8) }
        return (
          <g key={`${year}-${quarter}`}>
            {cooperative > 0 && <rect className={quarter === null ? style.yearOnly : style.cooperative} {...box} y={ABOVE - cooperative * unit} height={cooperative * unit} />}
            {neutral > 0 && <rect className={quarter === null ? style.yearOnly : style.neutral} {...box} y={ABOVE - (cooperative + neutral) * unit} height={neutral * unit} />}
            {strained > 0 && <rect className={quarter === null ? style.yearOnly : style.strained} {...box} y={ABOVE + 1} height={strained * unit} />}
          </g>
        )
      })}
      <line className={style.line} x2="100%" y1={ABOVE} y2={ABOVE} />
      {wide.map(year => (
        <text key={year} className={narrow.has(year) ? style.tick : `${style.tick} ${style.wide}`} x={percent(((year - from) * 5 + 2.5) * slot)} y={ABOVE + BELOW + 18} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  )
}
