import { gapLayout, type ExpectedBand } from './gapLayout.ts'
import style from './GapBars.module.css'
import { percent } from './percent.ts'
import { Whisker } from './Whisker.tsx'
import { YearChart } from './YearChart.tsx'
import type { FrameRoom } from './YearFrame.tsx'
import type { Role, Wording, YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

interface GapBarsProps {
  name: string
  unit: string
  /** Differences by year: above zero where the series' own role counts more. */
  series: YearSeries
  /** Whose hue a bar below zero has. */
  below: Role
  wording: Wording
  years?: YearSpan | undefined
  /** Shaded: a gap of this size is what freight and insurance alone would make. */
  expected?: ExpectedBand | undefined
  /** Room kept for another chart over the same years. */
  room?: FrameRoom | undefined
  /** What another chart draws over the same years: read out with the year's figures. */
  beside?: readonly YearSeries[] | undefined
  onOpen?: (point: YearPoint, series: YearSeries) => void
}

/** Part of the plot's height: what rounding leaves open is drawn from here on, as elsewhere where it is larger than its mark. */
const LEAST = 0.03

/** A difference a year as bars from zero, up or down, in the hue of the side that counts more. A year without both figures has no bar. */
export function GapBars({ series, below, years, expected, ...rest }: GapBarsProps) {
  const layout = gapLayout(series, years, expected)
  if (!layout) return <YearChart layout={null} {...rest} />
  const { x, y, years: span, series: [placed] } = layout
  const width = 0.6 / (span.to - span.from + 1)
  const drawing = (
    <>
      {expected && <rect className={style.expected} width="100%" y={percent(y(expected.high))} height={percent(y(expected.low) - y(expected.high))} />}
      {placed?.walk.map(({ point: { year, value } }) => (
        <rect
          key={year} className={style[value < 0 ? below : series.role]} data-series={series.id} data-year={year}
          x={percent(x(year) - width / 2)} width={percent(width)} y={percent(Math.min(y(0), y(value)))} height={percent(Math.abs(y(value) - y(0)))}
        />
      ))}
      <g className={style.open}>
        {placed?.walk.filter(({ point: { value, interval } }) => y(interval?.low ?? value) - y(interval?.high ?? value) > LEAST).map(({ point }) => (
          <Whisker key={point.year} role={series.role} point={point} place={(year, value) => ({ x: percent(x(year)), y: percent(y(value)) })} />
        ))}
      </g>
    </>
  )
  return <YearChart layout={layout} drawing={drawing} compact {...(expected && { shaded: expected.label })} {...rest} />
}
