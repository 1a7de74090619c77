import type { Flow, Sides } from '#domain/flow.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { absent, type Derived } from './derived.ts'
import { shareOf } from './shareOf.ts'
import { standsForItself } from './standsForItself.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'

/** Which of a country's totals a flow is a part of: what leaves it, what enters it, or both. */
function measuresOf(flow: Exclude<Flow, 'balance'>, country: string, { first }: Sides): readonly string[] {
  if (flow === 'turnover') return ['trade.exports', 'trade.imports']
  return [(flow === 'forth') === (country === first) ? 'trade.exports' : 'trade.imports']
}

/** One compiler's totals of some years. */
type Totals = ReadonlyMap<number, readonly Observation[]>

/**
 * A line in percent of one country's trade with the whole world. The total is one compiler's along the whole line: a share must not move
 * because who counts the total does. It is the one that gives it for most years of the line; of equal ones, whoever counted the line
 * itself. A year without a total has no figure.
 */
export function shareOfWorldTrade(
  figures: readonly YearFigure[],
  totals: readonly Observation[],
  { flow, country, sides, line }: { flow: Exclude<Flow, 'balance'>; country: string; sides: Sides; line: string },
): Derived[] {
  const whole = totals.filter(row => row.area === country && row.counterpart === 'WORLD' && row.product === null && row.value !== null && standsForItself(row) && row.unit === 'USD')
  const measures = measuresOf(flow, country, sides)
  const counted = (compiler: string) => figures.filter(figure => statementsBehind(figure).every(row => row.compiler === compiler)).length
  const [best] = [...new Set(whole.flatMap(({ compiler }) => compiler ?? []))]
    .map(compiler => ({ byYear: totalsBy(compiler, whole, measures), own: counted(compiler) }))
    .map(one => ({ ...one, covered: figures.filter(({ year }) => one.byYear.has(year)).length }))
    .sort((a, b) => b.covered - a.covered || b.own - a.own || b.byYear.size - a.byYear.size)
  return figures.map(figure => {
    const total = best?.byYear.get(figure.year)
    return total ? shareOf(figure, total, 'world-share', `world-${line}-${figure.year}`) : absent(figure.year, 'no-total')
  })
}

/** The years for which a compiler gives every measure asked for. */
function totalsBy(compiler: string, whole: readonly Observation[], measures: readonly string[]): Totals {
  const of = (measure: string) => new Map(whole.flatMap(row => (row.compiler === compiler && row.measure === measure ? [[wholeYear(row.period), row] as const] : [])))
  const [one, ...others] = measures.map(of)
  return new Map(
    [...(one ?? [])].flatMap(([year, row]): [number, Observation[]][] => {
      const rows = [row, ...others.flatMap(other => other.get(year) ?? [])]
      return year !== null && rows.length === measures.length ? [[year, rows]] : []
    }),
  )
}
