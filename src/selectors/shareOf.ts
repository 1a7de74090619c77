import { quotientOf, scaled, standsFor, sumOf } from '#domain/interval.ts'
import type { Observation } from '#schema/observation.ts'
import { closedInterval, found, keepingBound, type Derived } from './derived.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'

/** A year's trade in percent of a whole, which may be stated in parts. */
export function shareOf(figure: YearFigure, whole: readonly Observation[], method: 'output-share' | 'world-share', id: string): Derived {
  const total = whole.reduce((sum, { value }) => sum + (value ?? 0), 0)
  const value = (100 * figure.value) / total
  return found(figure.year, {
    id,
    value,
    unit: 'percent',
    period: String(figure.year),
    method,
    inputs: [...statementsBehind(figure), ...whole],
    ...keepingBound(figure, value, scaled(quotientOf(closedInterval(figure), whole.map(standsFor).reduce(sumOf)), 100)),
  })
}
