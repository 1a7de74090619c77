import { fractionOf } from '#scale/linear.ts'
import style from './YearBars.module.css'
import { percent } from './percent.ts'
import type { YearSpan } from './YearSeries.ts'

/** How many events of each tone fell into a year. */
export interface YearTones {
  readonly year: number
  readonly cooperative: number
  readonly neutral: number
  readonly strained: number
}

interface YearBarsProps {
  counts: readonly YearTones[]
  years: YearSpan
  /** The most events of one tone side in a year that the panel must hold: one for all panels of a set, so that they compare. */
  max?: number
}

/** The share of the panel above the line: strained years are fewer. */
const LINE = 0.66

/** Events a year, cooperative above the line, neutral hollow on top of them, strained below: a small panel beside words that say the counts. */
export function YearBars({ counts, years, max = tallest(counts) }: YearBarsProps) {
  const domain = [years.from, years.to + 1] as const
  const unit = Math.min(LINE / Math.max(max, 1), 0.12)
  const width = percent(0.72 / (years.to - years.from + 1))
  return (
    <svg className={style.panel} aria-hidden="true">
      {counts
        .filter(({ year }) => year >= years.from && year <= years.to)
        .map(({ year, cooperative, neutral, strained }) => {
          const x = percent(fractionOf(year + 0.14, domain))
          const bar = (look: string | undefined, top: number, count: number) =>
            count > 0 && <rect className={look} x={x} y={percent(top)} width={width} height={percent(count * unit)} />
          return (
            <g key={year} data-year={year}>
              {bar(style.cooperative, LINE - cooperative * unit, cooperative)}
              {bar(style.neutral, LINE - (cooperative + neutral) * unit, neutral)}
              {bar(style.strained, LINE, strained)}
            </g>
          )
        })}
      <line className={style.line} x2="100%" y1={percent(LINE)} y2={percent(LINE)} />
    </svg>
  )
}

/** What the fuller side of the fullest year needs, the lower side weighed by its smaller share. */
function tallest(counts: readonly YearTones[]): number {
  return Math.max(1, ...counts.map(({ cooperative, neutral, strained }) => Math.max(cooperative + neutral, (strained * LINE) / (1 - LINE))))
}
