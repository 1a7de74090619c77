import type { Observation } from '#schema/observation.ts'
import { absent, type Derived } from './derived.ts'
import { shareOf } from './shareOf.ts'
import type { YearFigure } from './tradeByYear.ts'
import { yearlyValues } from './yearlyValues.ts'

/** A country's output by year, in the one edition that the line is measured against, and the years for which editions do not agree. */
export interface Output {
  readonly byYear: ReadonlyMap<number, Observation>
  readonly disputed: ReadonlySet<number>
}

/** Editions further apart than this part of the larger give no share: it would hang on the choice between them. */
const TOLERANCE = 0.1

/** The edition that reaches furthest, one along the whole line: a share must not move because the edition does. */
export function outputOf(rows: readonly Observation[], country: string): Output {
  const compilers = [...new Set(rows.filter(({ measure, area }) => measure === 'economy.gdp' && area === country).flatMap(({ compiler }) => compiler ?? []))]
  const editions = compilers.map(compiler => yearlyValues(rows, { measure: 'economy.gdp', area: country, compiler }))
  const reach = (edition: Map<number, Observation>) => Math.max(0, ...edition.keys())
  const byYear = editions.reduce((best, edition) => (reach(edition) > reach(best) ? edition : best), new Map<number, Observation>())
  const differs = (one: Observation, other: Observation | undefined) => other !== undefined && Math.abs((one.value ?? 0) - (other.value ?? 0)) > TOLERANCE * Math.max(one.value ?? 0, other.value ?? 0)
  return { byYear, disputed: new Set([...byYear].filter(([year, row]) => editions.some(edition => differs(row, edition.get(year)))).map(([year]) => year)) }
}

/** A line in percent of one country's output of the same year. */
export function shareOfGdp(figures: readonly YearFigure[], { byYear, disputed }: Output, line: string): Derived[] {
  return figures.map(figure => {
    const whole = byYear.get(figure.year)
    if (!whole) return absent(figure.year, 'no-output')
    return disputed.has(figure.year) ? absent(figure.year, 'disputed-output') : shareOf(figure, [whole], 'output-share', `gdp-${line}-${figure.year}`)
  })
}
