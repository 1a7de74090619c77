import { quotientOf, scaled } from '#domain/interval.ts'
import { absent, closedInterval, found, isFigure, keepingBound, type Derived } from './derived.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'

/** A line as an index: its figure of the base year is 100. Without a figure for that year (or with a bound) it has none at all. */
export function indexedTo(figures: readonly YearFigure[], base: number, line: string): Derived[] {
  const start = figures.find(({ year }) => year === base)
  return figures.map(figure => {
    const { year, value } = figure
    if (!start || !isFigure(start) || start.value <= 0) return absent(year, 'no-base')
    const index = (100 * value) / start.value
    // The base year is 100 by definition, whatever its rounding.
    const closed = year === base ? { low: 100, high: 100 } : scaled(quotientOf(closedInterval(figure), closedInterval(start)), 100)
    return found(year, {
      id: `index-${base}-${line}-${year}`,
      value: index,
      unit: 'index',
      period: String(year),
      method: 'index',
      inputs: [...statementsBehind(figure), ...(year === base ? [] : statementsBehind(start))],
      ...keepingBound(figure, index, closed),
    })
  })
}

/** Years that can be 100: those that any line states as a figure, in order. */
export function indexBases(lines: readonly (readonly YearFigure[])[]): number[] {
  return [...new Set(lines.flatMap(figures => figures.filter(figure => isFigure(figure) && figure.value > 0).map(({ year }) => year)))].sort((a, b) => a - b)
}

/** The latest of the years that most lines state. */
export function usualIndexBase(lines: readonly (readonly YearFigure[])[]): number | null {
  const count = (base: number) => lines.filter(figures => figures.some(figure => figure.year === base && isFigure(figure))).length
  return indexBases(lines).reduce<number | null>((best, base) => (best === null || count(base) >= count(best) ? base : best), null)
}
