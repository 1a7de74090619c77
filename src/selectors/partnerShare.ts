import type { Computed } from '#domain/figure.ts'
import { openOnly, quotientOf, scaled, standsFor, sumOf } from '#domain/interval.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { standsForItself } from './standsForItself.ts'
import type { PartnerMeasure, PartnerTrade } from './partnerRanks.ts'

interface Whole {
  readonly country: string
  readonly compiler: string
  readonly measure: PartnerMeasure
  readonly year: number
}

/** The same compiler's total of a country's trade with the world that year: one row, for turnover two; null where it lacks one. */
export function worldTotal(rows: readonly Observation[], { country, compiler, measure, year }: Whole): readonly Observation[] | null {
  const wanted = measure === 'turnover' ? ['trade.exports', 'trade.imports'] : [`trade.${measure}`]
  const found = wanted.map(name =>
    rows.find(row => row.measure === name && row.compiler === compiler && row.area === country && row.counterpart === 'WORLD' && row.product === null && row.value !== null && standsForItself(row) && wholeYear(row.period) === year),
  )
  return found.every(row => row !== undefined) ? found : null
}

/** A partner's part of that total, in percent. */
export function shareOf({ rows, value }: PartnerTrade, total: readonly Observation[], year: number, id: string): Computed {
  const whole = total.reduce((sum, row) => sum + (row.value ?? 0), 0)
  const interval = openOnly(scaled(quotientOf(rows.map(standsFor).reduce(sumOf), total.map(standsFor).reduce(sumOf)), 100))
  return { id, value: (value / whole) * 100, unit: 'percent', period: String(year), method: 'share', inputs: [...rows, ...total], ...(interval && { interval }) }
}
