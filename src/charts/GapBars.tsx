import { gapLayout, type ExpectedBand } from './gapLayout.ts'
import style from './GapBars.module.css'
import { percent } from './percent.ts'
import { YearChart } from './YearChart.tsx'
import type { Wording, YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

interface GapBarsProps {
  name: string
  unit: string
  /** Differences by year: above zero where the second side counts more. */
  series: YearSeries
  wording: Wording
  years?: YearSpan | undefined
  /** Shaded: a gap of this size is what freight and insurance alone would make. */
  expected?: ExpectedBand
  onOpen?: (point: YearPoint, series: YearSeries) => void
}

/** A difference a year as bars from zero, up or down. A year without both figures has no bar. */
export function GapBars({ series, years, expected, ...rest }: GapBarsProps) {
  const layout = gapLayout(series, years, expected)
  if (!layout) return <YearChart layout={null} {...rest} />
  const { x, y, years: span, series: [placed] } = layout
  const width = 0.6 / (span.to - span.from + 1)
  const drawing = (
    <>
      {expected && <rect className={style.expected} width="100%" y={percent(y(expected.high))} height={percent(y(expected.low) - y(expected.high))} />}
      {placed?.walk.map(({ point: { year, value } }) => (
        <rect
          key={year} className={value < 0 ? style.down : style.up} data-series={series.id} data-year={year}
          x={percent(x(year) - width / 2)} width={percent(width)} y={percent(Math.min(y(0), y(value)))} height={percent(Math.abs(y(value) - y(0)))}
        />
      ))}
    </>
  )
  return <YearChart layout={layout} drawing={drawing} compact {...(expected && { shaded: expected.label })} {...rest} />
}
