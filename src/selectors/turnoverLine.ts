import type { YearValue } from '#domain/YearValue.ts'
import type { Dyad, Voice } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import { tradeByYear } from './tradeByYear.ts'

/** Yearly turnover as the pair's first voice counts it, in dollars: the line drawn over the year bar. A year that it does not state has no point. */
export function turnoverLine(rows: readonly Observation[], { first, second, voices }: Pick<Dyad, 'first' | 'second'> & { readonly voices: readonly Omit<Voice, 'names'>[] }): YearValue[] {
  const [voice] = voices
  return voice ? tradeByYear(rows, { flow: 'turnover', voice, sides: { first, second } }).map(({ year, value }) => ({ year, value })) : []
}
