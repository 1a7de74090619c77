import type { CounterChange } from '#domain/missing.ts'
import type { Observation } from '#schema/observation.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'

/**
 * Whether one hand counted both; null if so. The publication may change, the reporter and the office may not. Two figures
 * without a named office count as one hand's only where one body or one publication states both.
 */
export function counterChange(one: YearFigure, other: YearFigure): CounterChange | null {
  const [ones, others] = [statementsBehind(one), statementsBehind(other)]
  if (handsOf(ones) !== handsOf(others)) return [...ones, ...others].every(({ compiler }) => compiler) ? 'changed' : 'unnamed'
  return ones.every(row => row.compiler || others.some(match => isStatedTogether(row, match))) ? null : 'unnamed'
}

const handsOf = (rows: readonly Observation[]) => [...new Set(rows.map(({ reporter, compiler }) => `${reporter}|${compiler ?? ''}`))].sort().join()

function isStatedTogether(a: Observation, b: Observation): boolean {
  const [body, other] = [a.statedBy?.organisation, b.statedBy?.organisation]
  return (body !== undefined && body === other) || a.citations.some(({ source }) => b.citations.some(citation => citation.source === source))
}
