import { placedSeries, yearsOf, type PointKind } from './placedSeries.ts'
import type { YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

/** One figure as it stands in a drawing. */
export interface DrawnFigure {
  readonly series: string
  readonly kind: PointKind
  /** Code or name of the unit that `point.value` is drawn in. */
  readonly unit: string
  readonly point: YearPoint
}

/** Every figure drawn of these series, and no other: what a chart gives away as a file. */
export function drawnFigures(series: readonly YearSeries[], { unit, years }: { unit: string; years?: YearSpan | undefined }): DrawnFigure[] {
  const span = years ?? yearsOf(series)
  if (!span) return []
  return series.flatMap(one => placedSeries(one, span).walk.map(({ kind, point }) => ({ series: one.name, kind, unit, point })))
}
