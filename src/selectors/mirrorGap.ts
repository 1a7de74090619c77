import type { Computed } from '#domain/figure.ts'
import { importerOf, type Flow } from '#domain/flow.ts'
import { differenceOf, openOnly, percentOfMean, percentOfMeanEnds, standsFor, sumOf } from '#domain/interval.ts'
import { standsForItself } from './standsForItself.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'

/** How far two sides are apart in one year that both state. */
export interface Gap {
  readonly year: number
  readonly first: YearFigure
  readonly second: YearFigure
  /** The importer's report less the exporter's, in dollars; of a turnover, the second side's less the first's. Its interval is what the rounding of both leaves open. */
  readonly difference: Computed
  /** The difference in percent of the mean of the two. */
  readonly percent: Computed
  /** Rounding alone may be the whole of it. */
  readonly withinRounding: boolean
}

/** The gap between two figures of one year; null where either is a bound: "more than 4" less 4.4 says nothing of a gap. */
export function mirrorGap(first: YearFigure, second: YearFigure, flow: Flow): Gap | null {
  if (![first, second].flatMap(statementsBehind).every(standsForItself)) return null
  const [over, under] = importerOf(flow) === 'first' ? [first, second] : [second, first]
  const [most, least] = [over, under].map(figure => statementsBehind(figure).map(standsFor).reduce(sumOf)) as [ReturnType<typeof standsFor>, ReturnType<typeof standsFor>]
  const common = { period: String(first.year), inputs: [over, under].flatMap(statementsBehind) }
  const interval = openOnly(differenceOf(most, least))
  const percentInterval = openOnly(percentOfMeanEnds(most, least))
  const value = over.value - under.value
  return {
    year: first.year,
    first,
    second,
    difference: { ...common, id: `gap-${flow}-${first.year}`, value, unit: 'USD', method: 'gap', ...(interval && { interval }) },
    percent: { ...common, id: `gap-percent-${flow}-${first.year}`, value: percentOfMean(over.value, under.value), unit: 'percent', method: 'gap-percent', ...(percentInterval && { interval: percentInterval }) },
    withinRounding: interval ? interval.low <= 0 && interval.high >= 0 : value === 0,
  }
}

/** The gap between two voices, for every year that both state as a figure and not as a bound. */
export function mirrorGaps(firsts: readonly YearFigure[], seconds: readonly YearFigure[], flow: Flow): Gap[] {
  return firsts.flatMap(first => {
    const second = seconds.find(({ year }) => year === first.year)
    return (second && mirrorGap(first, second, flow)) ?? []
  })
}
