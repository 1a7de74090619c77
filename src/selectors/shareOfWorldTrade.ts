import type { Flow, Sides } from '#domain/flow.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { absent, type Derived } from './derived.ts'
import { shareOf } from './shareOf.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'

/** Which of a country's totals a flow is a part of: what leaves it, what enters it, or both. */
function measuresOf(flow: Exclude<Flow, 'balance'>, country: string, { first }: Sides): readonly string[] {
  if (flow === 'turnover') return ['trade.exports', 'trade.imports']
  return [(flow === 'forth') === (country === first) ? 'trade.exports' : 'trade.imports']
}

/**
 * A line in percent of one country's trade with the whole world. The total is by the office or database that counted the flow
 * where it gives one, else by the one that gives most years; a year without a total has no figure.
 */
export function shareOfWorldTrade(
  figures: readonly YearFigure[],
  totals: readonly Observation[],
  { flow, country, sides, line }: { flow: Exclude<Flow, 'balance'>; country: string; sides: Sides; line: string },
): Derived[] {
  const measures = measuresOf(flow, country, sides)
  const whole = totals.filter(row => row.area === country && row.counterpart === 'WORLD' && row.product === null && row.value !== null && row.bound === undefined && row.unit === 'USD')
  const widest = mostOften(whole.flatMap(({ compiler }) => compiler ?? []))
  const totalBy = (compiler: string | undefined, year: number) => {
    const rows = measures.map(measure => whole.find(row => row.measure === measure && row.compiler === compiler && wholeYear(row.period) === year))
    return compiler !== undefined && rows.every(row => row !== undefined) ? rows : null
  }
  return figures.map(figure => {
    const compilers = new Set(statementsBehind(figure).map(({ compiler }) => compiler))
    const own = compilers.size === 1 ? [...compilers][0] : undefined
    const total = totalBy(own, figure.year) ?? totalBy(widest, figure.year)
    return total ? shareOf(figure, total, 'world-share', `world-${line}-${figure.year}`) : absent(figure.year, 'no-total')
  })
}

function mostOften(words: readonly string[]): string | undefined {
  const count = (word: string) => words.filter(other => other === word).length
  return [...new Set(words)].reduce<string | undefined>((best, word) => (best === undefined || count(word) > count(best) ? word : best), undefined)
}
