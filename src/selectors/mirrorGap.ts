import type { Computed } from '#domain/figure.ts'
import { importerOf, type Flow } from '#domain/flow.ts'
import { extentOf } from '#domain/rounding.ts'
import { standsForItself } from './standsForItself.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'

export type Limits = readonly [low: number, high: number]

/** How far two sides are apart in one year that both state. */
export interface Gap {
  readonly year: number
  readonly first: YearFigure
  readonly second: YearFigure
  /** The importer's report less the exporter's, in dollars; of a turnover, the second side's less the first's. */
  readonly difference: Computed
  /** The difference in percent of the mean of the two. */
  readonly percent: Computed
  /** What the difference may be, given how far both figures are rounded. */
  readonly limits: Limits
  /** The same of the percentage. */
  readonly percentLimits: Limits
  /** Rounding alone may be the whole of it. */
  readonly withinRounding: boolean
}

/** The gap between two figures of one year; null where either is a bound: "more than 4" less 4.4 says nothing of a gap. */
export function mirrorGap(first: YearFigure, second: YearFigure, flow: Flow): Gap | null {
  const [a, b] = [limitsOf(first), limitsOf(second)]
  if (!a || !b) return null
  const swapped = importerOf(flow) === 'first'
  const [over, under] = swapped ? [first, second] : [second, first]
  const [overLimits, underLimits] = swapped ? [a, b] : [b, a]
  const common = { period: String(first.year), inputs: [over, under].flatMap(statementsBehind) }
  const limits: Limits = [overLimits[0] - underLimits[1], overLimits[1] - underLimits[0]]
  return {
    year: first.year,
    first,
    second,
    difference: { ...common, id: `gap-${flow}-${first.year}`, value: over.value - under.value, unit: 'USD', method: 'gap' },
    percent: { ...common, id: `gap-percent-${flow}-${first.year}`, value: ofMean(over.value, under.value), unit: 'percent', method: 'gap-percent' },
    limits,
    percentLimits: [ofMean(overLimits[0], underLimits[1]), ofMean(overLimits[1], underLimits[0])],
    withinRounding: limits[0] <= 0 && limits[1] >= 0,
  }
}

/** The gap between two voices, for every year that both state as a figure and not as a bound. */
export function mirrorGaps(firsts: readonly YearFigure[], seconds: readonly YearFigure[], flow: Flow): Gap[] {
  return firsts.flatMap(first => {
    const second = seconds.find(({ year }) => year === first.year)
    return (second && mirrorGap(first, second, flow)) ?? []
  })
}

/** The least and the most that a year's figure may be; null where it is a bound, or rests on one. */
function limitsOf(figure: YearFigure): Limits | null {
  let slackBelow = 0
  let slackAbove = 0
  for (const statement of statementsBehind(figure)) {
    const extent = extentOf(statement)
    if (!standsForItself(statement) || extent?.low == null || extent.high == null) return null
    slackBelow += (statement.value ?? 0) - extent.low
    slackAbove += extent.high - (statement.value ?? 0)
  }
  return [figure.value - slackBelow, figure.value + slackAbove]
}

const ofMean = (over: number, under: number) => (over === under ? 0 : (100 * (over - under)) / ((over + under) / 2))
