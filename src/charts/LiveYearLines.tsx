import { memo } from 'react'
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { ApartMarks } from './ApartMarks.tsx'
import type { ChartLayout } from './layoutOf.ts'
import style from './LiveYearLines.module.css'
import { Marker } from './Marker.tsx'
import marks from './marks.module.css'
import { RunLines } from './RunLines.tsx'
import type { Wording } from './YearSeries.ts'
import { YearTooltip } from './YearTooltip.tsx'

export interface LiveYearLinesProps {
  layout: ChartLayout
  wording: Wording
  /** Size of the plot in pixels. */
  width: number
  height: number
  muted?: ReadonlySet<string> | undefined
  /** False while the keys walk the chart: the pointer's place says nothing then. */
  tooltip: boolean
}

/** On a plot narrower than this a tooltip would hide what it speaks of; the readout under the chart says the same. */
const ROOM = 420

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }

/** The live drawing, by Recharts: the same domains on the same plot, with a tooltip. The frame, keys and readout stay those of the page. */
export default memo(function LiveYearLines({ layout, wording, width, height, muted, tooltip }: LiveYearLinesProps) {
  const { series, yearDomain, valueDomain, x, y } = layout
  const [low, high] = valueDomain
  return (
    <div className={style.live} aria-hidden="true" data-drawing="live">
      <LineChart width={width} height={height} margin={NO_MARGIN} data={rowsOf(layout)} accessibilityLayer={false}>
        <XAxis type="number" dataKey="year" domain={[...yearDomain]} hide allowDataOverflow />
        <YAxis type="number" domain={[Math.min(low, high), Math.max(low, high)]} reversed={low > high} hide allowDataOverflow />
        {tooltip && width >= ROOM && <Tooltip isAnimationActive={false} cursor={false} content={({ active, label }) => (active ? <YearTooltip year={Number(label)} series={series} wording={wording} /> : null)} />}
        <RunLines layout={layout} muted={muted} />
        {series.map(({ series: { id, name, role } }) => (
          <Line
            key={id}
            dataKey={id}
            name={name}
            type="linear"
            className={muted?.has(id) ? marks.muted : ''}
            // The lines are drawn as in the still drawing: one line of Recharts cannot be thin in parts.
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
            // connectNulls stays off: a bridged gap would draw figures nobody stated.
            connectNulls={false}
            dot={({ cx, cy, value, payload }) =>
              value == null || cx == null || cy == null ? null : (
                <Marker key={`${id}${(payload as YearRow).year}`} role={role} at={{ x: cx, y: cy }} seriesId={id} year={(payload as YearRow).year} />
              )
            }
          />
        ))}
        <ApartMarks layout={layout} place={(year, value) => ({ x: x(year) * width, y: y(value) * height })} />
      </LineChart>
    </div>
  )
})

type YearRow = { year: number } & Record<string, number | null>

/** One row a year, gaps as nulls. */
function rowsOf({ years, series }: ChartLayout): YearRow[] {
  const values = series.map(({ series: { id }, runs }) => [id, new Map(runs.flat().map(({ year, value }) => [year, value]))] as const)
  return Array.from({ length: years.to - years.from + 1 }, (_, index) => {
    const year = years.from + index
    return { ...Object.fromEntries(values.map(([id, ofYear]) => [id, ofYear.get(year) ?? null])), year } as YearRow
  })
}
