import type { Computed } from '#domain/figure.ts'
import { standsForItself } from './standsForItself.ts'
import type { YearFigure } from './tradeByYear.ts'

/** How far two voices are apart in one year that both state. */
export interface Gap {
  readonly year: number
  readonly first: YearFigure
  readonly second: YearFigure
  /** Second less first, in dollars. */
  readonly difference: Computed
  /** The distance in percent of the mean of the two. */
  readonly percent: Computed
}

const isFigure = ({ stated }: YearFigure) => stated === null || standsForItself(stated)

/** The gap between two voices, for every year that both state as a figure and not as a bound. */
export function mirrorGaps(firsts: readonly YearFigure[], seconds: readonly YearFigure[], flow: string): Gap[] {
  return firsts.flatMap(first => {
    const second = seconds.find(({ year }) => year === first.year)
    if (!second || !isFigure(first) || !isFigure(second)) return []
    const inputs = [second, first].flatMap(({ stated, computed }) => (stated ? [stated] : (computed?.inputs ?? [])))
    const difference = second.value - first.value
    const common = { period: String(first.year), inputs }
    return {
      year: first.year,
      first,
      second,
      difference: { ...common, id: `gap-${flow}-${first.year}`, value: difference, unit: 'USD', method: 'gap' as const },
      percent: { ...common, id: `gap-percent-${flow}-${first.year}`, value: (100 * difference) / ((first.value + second.value) / 2), unit: 'percent', method: 'gap-percent' as const },
    }
  })
}
