import type { YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

export type PointKind = 'line' | 'rival' | 'partial'

/** A figure with its part in the drawing. */
export interface SortedPoint {
  readonly kind: PointKind
  readonly point: YearPoint
}

/** A series cut to the years shown, its whole-year figures in order and in runs without a gap. */
export interface PlacedSeries {
  readonly series: YearSeries
  readonly runs: readonly (readonly YearPoint[])[]
  /** Rivals and figures of part of a year: drawn apart. */
  readonly apart: readonly SortedPoint[]
  /** Everything drawn, by year, in the order in which the keys walk it. */
  readonly walk: readonly SortedPoint[]
}

const KIND_ORDER: readonly PointKind[] = ['line', 'rival', 'partial']

/** Cuts a series to `years` and sorts its figures by what is drawn of them. Drawing, table, CSV and description all read this. */
export function placedSeries(series: YearSeries, years: YearSpan): PlacedSeries {
  const shown = (points: readonly YearPoint[]) => points.filter(({ year }) => year >= years.from && year <= years.to).toSorted((a, b) => a.year - b.year)
  const whole = shown(series.points.filter(point => point.partial === undefined))
  const apart: SortedPoint[] = [
    ...shown(series.rivals ?? []).map(point => ({ kind: 'rival' as const, point })),
    ...shown(series.points.filter(point => point.partial !== undefined)).map(point => ({ kind: 'partial' as const, point })),
  ]
  const walk = [...whole.map(point => ({ kind: 'line' as const, point })), ...apart].toSorted(
    (a, b) => a.point.year - b.point.year || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  )
  return { series, runs: runsOf(whole), apart, walk }
}

/** Neighbouring years belong together; a year without a figure ends the run, for a bridge would draw what nobody stated. */
function runsOf(points: readonly YearPoint[]): YearPoint[][] {
  const runs: YearPoint[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && point.year - last.year === 1) run.push(point)
    else runs.push([point])
  }
  return runs
}

/** First and last year of all figures; null where there are none. */
export function yearsOf(series: readonly YearSeries[]): YearSpan | null {
  const years = series.flatMap(({ points, rivals = [] }) => [...points, ...rivals].map(point => point.year))
  return years.length ? { from: Math.min(...years), to: Math.max(...years) } : null
}
