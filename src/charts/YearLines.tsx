import { useMemo } from 'react'
import type { SeriesPair } from './GapBand.tsx'
import { layoutOf } from './layoutOf.ts'
import { YearChart } from './YearChart.tsx'
import type { FrameRoom } from './YearFrame.tsx'
import type { EventMark, Wording, YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

interface YearLinesProps {
  /** Names the chart to assistive technology: the title of its figure. */
  name: string
  /** Title of the value axis, with the unit: "billion US dollars". */
  unit: string
  series: readonly YearSeries[]
  wording: Wording
  /** The years shown, gaps at the ends included; otherwise those of the figures. */
  years?: YearSpan | undefined
  marks?: readonly EventMark[]
  /** A value the axis must hold and draws firm; null where there is none. Zero unless told. */
  baseline?: number | null
  /** Shade what lies between two series: the first two, or each pair of ids. */
  band?: boolean | readonly SeriesPair[]
  /** Enter, or a click on a figure: its evidence should open. */
  onOpen?: (point: YearPoint, series: YearSeries) => void
  /** A range of years drawn over the plot with the pointer. */
  onRange?: (span: YearSpan) => void
  /** Room kept for another chart over the same years. */
  room?: FrameRoom | undefined
  /** What another chart draws over the same years: read out with the year's figures. */
  beside?: readonly YearSeries[] | undefined
  /** False where the still drawing is enough (an embed, a small panel). */
  live?: boolean
  /** Half as high, without names at the ends: one of many. */
  compact?: boolean
}

/** Lines over years: each voice its own, gaps as gaps, other statements hollow beside them. */
export function YearLines({ series, years, baseline, ...rest }: YearLinesProps) {
  const layout = useMemo(() => layoutOf(series, { years, baseline }), [series, years, baseline])
  return <YearChart layout={layout} {...rest} />
}
