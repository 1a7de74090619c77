import { useMemo } from 'react'
import { layoutOf } from './layoutOf.ts'
import { YearChart } from './YearChart.tsx'
import type { Wording, YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

interface RankBumpProps {
  name: string
  /** Title of the axis: "rank by turnover". */
  unit: string
  /** The value of a point is a rank, 1 the largest. */
  series: readonly YearSeries[]
  wording: Wording
  years?: YearSpan | undefined
  /** The series the chart is about; the others step back. */
  highlight?: string
  onOpen?: (point: YearPoint, series: YearSeries) => void
  live?: boolean
}

/** Ranks through the years, the first on top. */
export function RankBump({ series, years, highlight, ...rest }: RankBumpProps) {
  const muted = highlight === undefined ? undefined : new Set(series.map(({ id }) => id).filter(id => id !== highlight))
  const layout = useMemo(() => layoutOf(series, { years, ranks: true }), [series, years])
  return <YearChart layout={layout} {...(muted && { muted })} {...rest} />
}
