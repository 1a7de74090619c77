import { differenceOf, standsFor } from '#domain/interval.ts'
import type { Evidence } from './Evidence.ts'
import { handOf, levels, type Figure } from './levels.ts'
import type { Reading } from './readings.ts'
import { samePeriod } from './samePeriod.ts'

const lessOf = (exported: Figure, imported: Figure): Figure => ({
  rows: [...exported.rows, ...imported.rows], value: exported.value - imported.value, ...differenceOf(exported, imported), unit: 'USD', method: 'difference',
})

/** What a country sold less what it bought, where one hand states both. */
export function balances(evidence: Evidence, { area, counterpart }: Reading, period: string): Figure[] {
  if (counterpart === null) return []
  const rows = (measure: string) => evidence.stated(measure, area, counterpart).filter(row => row.product === null && row.bound === undefined && samePeriod(row.period, period))
  const figure = (row: Figure['rows'][number]): Figure => ({ rows: [row], value: row.value!, ...standsFor(row), unit: row.unit, method: 'stated' })
  return rows('trade.exports').flatMap(exported => rows('trade.imports').filter(imported => handOf(imported) === handOf(exported)).map(imported => lessOf(figure(exported), figure(imported))))
}

/** The same where one country's statistics, of whichever print and on whichever side of the border, state both: enough to tell which was the larger. */
export function balanceSigns(evidence: Evidence, reading: Reading, period: string): Figure[] {
  const flows = (measure: string) => levels(evidence, { ...reading, measure }, period).filter(({ unit, rows }) => unit === 'USD' && rows.every(({ bound, scope }) => bound === undefined && scope === undefined))
  const imports = flows('trade.imports')
  return flows('trade.exports').flatMap(exported => imports.filter(imported => voiceOf(imported) === voiceOf(exported)).map(imported => lessOf(exported, imported)))
}

/** Who counted: an office, or the database where none is named. */
const voiceOf = ({ rows: [row] }: Figure): string => row!.reporter ?? handOf(row!)
