import type { Computed } from '#domain/figure.ts'
import { groupBy } from '#domain/groupBy.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'

/** A partner's trade in one year by one database's records, with the rows it is the sum of. */
export interface PartnerTrade {
  readonly partner: string
  readonly value: number
  readonly rows: readonly Observation[]
}

/** Whose records may be compared as partners: countries and territories, never groups or the world. */
type IsPartner = (area: string) => boolean

/**
 * Each partner's turnover with a country by one compiler's whole-year import records, largest first: the country's
 * imports from the partner and the partner's imports from it. A partner is ranked only where both are recorded.
 */
export function partnerTrade(rows: readonly Observation[], { country, compiler, year, isPartner }: { country: string; compiler: string; year: number; isPartner: IsPartner }): PartnerTrade[] {
  const records = rows.filter(
    row => row.compiler === compiler && row.measure === 'trade.imports' && row.value !== null && row.product === null && wholeYear(row.period) === year && (row.area === country || row.counterpart === country),
  )
  const byPartner = groupBy(records, row => (row.area === country ? (row.counterpart ?? '') : row.area))
  return [...byPartner]
    .filter(([partner, found]) => isPartner(partner) && found.length === 2)
    .map(([partner, found]) => ({ partner, value: found.reduce((sum, { value }) => sum + (value ?? 0), 0), rows: found }))
    .sort((a, b) => b.value - a.value)
}

/** The years for which a compiler records a country's imports, latest first. */
export function recordedYears(rows: readonly Observation[], compiler: string, country: string): number[] {
  const years = rows.filter(row => row.compiler === compiler && row.measure === 'trade.imports' && row.area === country && row.product === null).flatMap(row => wholeYear(row.period) ?? [])
  return [...new Set(years)].sort((a, b) => b - a)
}

/** A partner's place, ties sharing the better one, as a computed figure whose inputs are the largest partners' records and its own. */
export function rankOf(partners: readonly PartnerTrade[], partner: string, year: number, id: string): Computed | null {
  const own = partners.find(one => one.partner === partner)
  if (!own) return null
  const shown = partners.filter(one => one.value >= own.value).slice(0, 6)
  return {
    id,
    value: 1 + partners.filter(one => one.value > own.value).length,
    unit: 'rank',
    period: String(year),
    method: 'rank',
    inputs: [...new Set([...shown, own].flatMap(one => one.rows))],
  }
}
