import { growthOf, openOnly } from '#domain/interval.ts'
import { absent, closedInterval, found, isFigure, type Derived } from './derived.ts'
import { counterChange } from './sameCounter.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'

/**
 * The change on the year before, in percent, along one line. Only between neighbouring years, only where one hand counted
 * both, and never from a bound; where both years are stated and yet no change is worked out, the reason.
 */
export function growthByYear(figures: readonly YearFigure[], line: string): Derived[] {
  return figures.flatMap(figure => {
    const before = figures.find(({ year }) => year === figure.year - 1)
    return before ? [growth(figure, before, line)] : []
  })
}

function growth(figure: YearFigure, before: YearFigure, line: string): Derived {
  const { year, value } = figure
  const change = counterChange(figure, before)
  if (change) return absent(year, change)
  if (!isFigure(figure) || !isFigure(before) || before.value <= 0) return absent(year, 'bound')
  const interval = openOnly(growthOf(closedInterval(figure), closedInterval(before)))
  return found(year, {
    id: `growth-${line}-${year}`,
    value: (100 * value) / before.value - 100,
    unit: 'percent',
    period: figure.stated?.period ?? String(year),
    method: 'growth',
    inputs: [...statementsBehind(figure), ...statementsBehind(before)],
    ...(interval && { interval }),
  })
}
