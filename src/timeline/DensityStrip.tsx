import { useMemo, type ReactNode } from 'react'
import { yearStep, yearTicks } from '#scale/yearTicks.ts'
import type { QuarterTones } from '#selectors/eventsPerQuarter.ts'
import { quarterAt } from './quarters.ts'
import { quarterBars, STRIP } from './quarterBars.ts'
import type { TimeWindow } from './TimeWindow.ts'
import style from './DensityStrip.module.css'

interface DensityStripProps {
  quarters: readonly QuarterTones[]
  from: number
  to: number
  /** What the page shows of these years. */
  window: TimeWindow
  /** Handles over the drawing. */
  children?: ReactNode
}

/**
 * Events a quarter as bars: cooperative and neutral above the line, strained below, not set off against each other. Events known by their
 * year only are hollow bars as wide as the year, in a row of their own.
 */
export function DensityStrip({ quarters, from, to, window, children }: DensityStripProps) {
  const wide = yearTicks(from, to, yearStep(to - from + 1, 900))
  const narrow = yearTicks(from, to, yearStep(to - from + 1, 300))
  const years = to - from + 1
  const start = quarterAt(window.from) - from * 4
  const end = quarterAt(window.to) - from * 4
  const bars = useMemo(() => quarterBars(quarters, from), [quarters, from])
  return (
    <div className={style.strip}>
      <svg className={style.bars} viewBox={`0 0 ${years * 4} ${STRIP.height}`} preserveAspectRatio="none" width="100%" height={STRIP.height} aria-hidden="true">
        <rect className={style.shade} x={start} width={Math.max(end - start, 0)} height={STRIP.height} />
        <path className={style.cooperative} d={bars.cooperative} />
        <path className={style.neutral} d={bars.neutral} />
        <path className={style.strained} d={bars.strained} />
        <path className={`${style.cooperative} ${style.hollow}`} d={bars.yearOnly.cooperative} />
        <path className={`${style.neutral} ${style.hollow}`} d={bars.yearOnly.neutral} />
        <path className={`${style.strained} ${style.hollow}`} d={bars.yearOnly.strained} />
        <path className={style.line} d={`M0 ${STRIP.line}H${years * 4}`} />
      </svg>
      {children}
      <StripYears className={style.wide} ticks={wide} from={from} years={years} />
      <StripYears className={style.narrow} ticks={narrow} from={from} years={years} />
    </div>
  )
}

function StripYears({ className, ticks, from, years }: { className: string | undefined; ticks: readonly number[]; from: number; years: number }) {
  return (
    <svg className={className} width="100%" height="20" aria-hidden="true">
      {ticks.map(year => (
        <text key={year} className={style.tick} x={`${Math.round(((year - from + 0.5) / years) * 10_000) / 100}%`} y="14" textAnchor="middle">{year}</text>
      ))}
    </svg>
  )
}
