import type { YearSeries, YearSpan } from './YearSeries.ts'
import { layoutOf, type ChartLayout } from './layoutOf.ts'

/** A band of values that is expected rather than telling (freight and insurance between 6 and 20 %). */
export interface ExpectedBand {
  readonly low: number
  readonly high: number
  readonly label: string
}

/** The layout of bars up and down of zero; the axis holds the expected band too. */
export function gapLayout(series: YearSeries, years: YearSpan | undefined, expected: ExpectedBand | undefined): ChartLayout | null {
  const own = layoutOf([series], { years })
  if (!own || !expected) return own
  const { year } = series.points[0] ?? { year: own.years.from }
  const held: YearSeries = { ...series, id: '', points: [], rivals: [expected.low, expected.high].map(value => ({ year, value })) }
  const both = layoutOf([series, held], { years: own.years })
  return both && { ...both, series: own.series }
}
