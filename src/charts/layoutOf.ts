import { fractionOf, type Interval } from '#scale/linear.ts'
import { niceTicks } from '#scale/niceTicks.ts'
import { yearStep, yearTicks } from '#scale/yearTicks.ts'
import { placedSeries, yearsOf, type PlacedSeries } from './placedSeries.ts'
import type { YearSeries, YearSpan } from './YearSeries.ts'

/** The narrowest plots, in pixels, on either side of the container query in `YearFrame.module.css`: what fits them fits wider ones. */
export const PLOT_WIDTH = { narrow: 250, wide: 500 }
/** The lowest plot, in pixels. */
export const PLOT_HEIGHT = 240

export interface ChartLayout {
  readonly years: YearSpan
  /** Half a year wider than the years at each end: a year's figure stands over the middle of its year. */
  readonly yearDomain: Interval
  readonly valueDomain: Interval
  readonly yearTicks: readonly { readonly year: number; readonly narrow: boolean }[]
  readonly valueTicks: readonly number[]
  /** Ranks stand on no grid: their lines would run along it. */
  readonly ranks: boolean
  /** Drawn firm; null where the axis does not hold it. */
  readonly baseline: number | null
  readonly series: readonly PlacedSeries[]
  /** Place on the plot as a fraction from the left. */
  readonly x: (year: number) => number
  /** Place on the plot as a fraction from the top. */
  readonly y: (value: number) => number
}

export interface LayoutChoices {
  readonly years?: YearSpan | undefined
  /** A value the axis must hold (zero, or 100 of an index); null where nothing is. */
  readonly baseline?: number | null | undefined
  /** Ranks: 1 on top, no halves. */
  readonly ranks?: boolean | undefined
}

/**
 * Domains, ticks and places of a chart over years, as fractions of the plot. The still and the live drawing both take theirs from here,
 * and since the plot is placed by the page's own layout, neither needs to know its size in pixels to agree with the other.
 */
export function layoutOf(series: readonly YearSeries[], { years, baseline = 0, ranks = false }: LayoutChoices = {}): ChartLayout | null {
  const span = years ?? yearsOf(series)
  if (!span) return null
  const placed = series.map(one => placedSeries(one, span))
  const values = placed.flatMap(({ walk }) => walk.flatMap(({ point }) => [point.value, point.interval?.low, point.interval?.high].filter(value => value != null)))
  if (!values.length) return null
  const held = ranks ? [1] : baseline === null ? [] : [baseline]
  const range: Interval = [Math.min(...values, ...held), Math.max(...values, ...held)]
  const ticks = ranks ? rankTicks(range[1]) : niceTicks(range)
  const ends: Interval = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const valueDomain: Interval = ranks ? [range[1] + 0.5, 0.5] : ends
  const yearDomain: Interval = [span.from - 0.5, span.to + 0.5]
  const count = span.to - span.from + 1
  const wide = yearStep(count, PLOT_WIDTH.wide)
  const narrow = yearStep(count, PLOT_WIDTH.narrow, 44, wide)
  const named = yearTicks(span.from, span.to, wide)
  const alsoNarrow = new Set(yearTicks(span.from, span.to, narrow))
  return {
    years: span,
    yearDomain,
    valueDomain,
    yearTicks: named.map(year => ({ year, narrow: alsoNarrow.has(year) || named.length === 1 })),
    valueTicks: ticks,
    ranks,
    baseline: !ranks && baseline !== null ? baseline : null,
    series: placed,
    x: year => fractionOf(year, yearDomain),
    y: value => 1 - fractionOf(value, valueDomain),
  }
}

/** Rank 1 is always named; then round steps down to the last rank. */
function rankTicks(last: number): number[] {
  if (last <= 10) return Array.from({ length: last }, (_, index) => index + 1)
  return [1, ...niceTicks([0, last], 5, true).filter(tick => tick > 1 && tick <= last)]
}
