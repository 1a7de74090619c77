import type { Observation } from '#schema/observation.ts'
import { absent, type Derived } from './derived.ts'
import { shareOf } from './shareOf.ts'
import type { YearFigure } from './tradeByYear.ts'
import { yearlyValues } from './yearlyValues.ts'

/** The edition of a country's output that reaches furthest: one along the whole line, for editions differ. */
export function outputByYear(rows: readonly Observation[], country: string): Map<number, Observation> {
  const compilers = [...new Set(rows.filter(({ measure, area }) => measure === 'economy.gdp' && area === country).flatMap(({ compiler }) => compiler ?? []))]
  const editions = compilers.map(compiler => yearlyValues(rows, { measure: 'economy.gdp', area: country, compiler }))
  const reach = (edition: Map<number, Observation>) => Math.max(0, ...edition.keys())
  return editions.reduce((best, edition) => (reach(edition) > reach(best) ? edition : best), new Map<number, Observation>())
}

/** A line in percent of one country's output of the same year. */
export function shareOfGdp(figures: readonly YearFigure[], output: ReadonlyMap<number, Observation>, line: string): Derived[] {
  return figures.map(figure => {
    const whole = output.get(figure.year)
    return whole ? shareOf(figure, [whole], 'output-share', `gdp-${line}-${figure.year}`) : absent(figure.year, 'no-output')
  })
}
