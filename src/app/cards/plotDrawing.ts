import type { ChartLayout } from '#charts/layoutOf.ts'
import type { PlacedSeries } from '#charts/placedSeries.ts'
import { stretchesOf } from '#charts/stretchesOf.ts'
import type { Wording, YearPoint } from '#charts/YearSeries.ts'
import type { ChartsWords } from '#language/en/charts.ts'
import type { LineDrawing, PlotDrawing, Spot } from './Card.ts'

/** Finer than a pixel of a card. */
const rounded = (fraction: number) => Math.round(fraction * 2000) / 2000

/** The lines of a laid-out chart as plain places: the same figures, gaps and bounds as on the page. */
export function plotDrawing(layout: ChartLayout, wording: Wording, { kinds }: Pick<ChartsWords, 'kinds'>): PlotDrawing {
  const spot = ({ year, value }: Pick<YearPoint, 'year' | 'value'>): Spot => [rounded(layout.x(year)), rounded(layout.y(value))]
  const apart = new Set(layout.series.flatMap(placed => placed.apart.map(({ kind }) => kinds[kind])))
  return {
    ticks: layout.valueTicks.map(value => ({ at: rounded(layout.y(value)), text: wording.tick(value) })),
    baseline: layout.baseline === null ? null : rounded(layout.y(layout.baseline)),
    lines: layout.series.flatMap(placed => lineOf(placed, layout, wording, spot)),
    hollow: apart.size > 0 ? [...apart].join(', ') : null,
    between: between(layout.series, spot),
  }
}

function lineOf({ series, runs, apart, walk }: PlacedSeries, { y }: ChartLayout, wording: Wording, spot: (point: YearPoint) => Spot): LineDrawing[] {
  const latest = runs.at(-1)?.at(-1) ?? apart.at(-1)?.point
  if (!latest) return []
  return [{
    role: series.role,
    name: series.label ?? series.name,
    latest: `${latest.partial ?? latest.year}: ${latest.text ?? wording.value(latest.value)}`,
    end: spot(latest),
    stretches: runs.flatMap(stretchesOf).map(({ points, thin }) => ({ spots: points.map(spot), thin })),
    figures: runs.flat().map(spot),
    apart: apart.map(({ point }) => spot(point)),
    inexact: walk.flatMap(({ point }) => {
      if (!point.interval) return []
      const { low, high } = point.interval
      return [{ at: spot(point), low: low === null ? null : rounded(y(low)), high: high === null ? null : rounded(y(high)) }]
    }),
  }]
}

/** Between neighbouring years that both of the first two lines state. */
function between([one, other]: readonly PlacedSeries[], spot: (point: YearPoint) => Spot): Spot[][] {
  if (one?.series.role !== 'first' || other?.series.role !== 'second') return []
  const facing = new Map(other.runs.flat().map(point => [point.year, point]))
  const both = one.runs.flat().flatMap(point => {
    const across = facing.get(point.year)
    return across ? [{ point, across }] : []
  })
  return both.slice(1).flatMap((now, index) => {
    const before = both[index]
    return before && now.point.year - before.point.year === 1 ? [[before.point, now.point, now.across, before.across].map(spot)] : []
  })
}
