import { scaled } from '#domain/interval.ts'
import type { Observation } from '#schema/observation.ts'
import { absent, closedInterval, found, keepingBound, type Derived } from './derived.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'
import { yearlyValues } from './yearlyValues.ts'

/** The yearly index of consumer prices that turns dollars of one year into those of another. */
export const pricesByYear = (rows: readonly Observation[]): Map<number, Observation> => yearlyValues(rows, { measure: 'economy.cpi' })

/** A line in dollars of the base year. A year without a price index has no figure. */
export function inConstantDollars(figures: readonly YearFigure[], base: number, prices: ReadonlyMap<number, Observation>, line: string): Derived[] {
  const of = prices.get(base)
  return figures.map(figure => {
    const own = prices.get(figure.year)
    if (!of?.value || !own?.value) return absent(figure.year, 'no-prices')
    const factor = of.value / own.value
    const value = figure.value * factor
    return found(figure.year, {
      id: `real-${base}-${line}-${figure.year}`,
      value,
      unit: 'USD',
      period: String(figure.year),
      method: 'constant-prices',
      inputs: [...statementsBehind(figure), of, ...(own === of ? [] : [own])],
      ...keepingBound(figure, value, scaled(closedInterval(figure), factor)),
    })
  })
}
