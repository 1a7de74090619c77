import { differenceOf } from '#domain/interval.ts'
import type { Evidence } from './Evidence.ts'
import { handOf, levels, type Figure } from './levels.ts'
import type { Reading } from './readings.ts'

const lessOf = (exported: Figure, imported: Figure): Figure => ({
  rows: [...exported.rows, ...imported.rows], value: exported.value - imported.value, ...differenceOf(exported, imported), unit: 'USD', method: 'difference',
})

/** What a country sold less what it bought, on whichever side of the border it was counted, where one hand states both. */
export const balances = (evidence: Evidence, reading: Reading, period: string): Figure[] => balancesBy(row => handOf(row), evidence, reading, period)

/** The same where one country's statistics of whatever print state both: enough to tell which was the larger. */
export const balanceSigns = (evidence: Evidence, reading: Reading, period: string): Figure[] => balancesBy(row => row.reporter ?? handOf(row), evidence, reading, period)

function balancesBy(voiceOf: (row: Figure['rows'][number]) => string, evidence: Evidence, reading: Reading, period: string): Figure[] {
  if (reading.counterpart === null) return []
  const flows = (measure: string) => levels(evidence, { ...reading, measure }, period).filter(({ unit, rows }) => unit === 'USD' && rows.every(({ bound, scope }) => bound === undefined && scope === undefined))
  const imports = flows('trade.imports')
  return flows('trade.exports').flatMap(exported => imports.filter(imported => voiceOf(imported.rows[0]!) === voiceOf(exported.rows[0]!)).map(imported => lessOf(exported, imported)))
}
