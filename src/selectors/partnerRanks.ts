import type { Computed, Shown } from '#domain/figure.ts'
import { groupBy } from '#domain/groupBy.ts'
import { openOnly, standsFor, sumOf } from '#domain/interval.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Voice } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import type { Country } from '#schema/reference.ts'
import { standsForItself } from './standsForItself.ts'

/** By what partners are ranked: both directions together, or one of them, seen from the country whose partners they are. */
export const PARTNER_MEASURES = ['turnover', 'exports', 'imports'] as const
export type PartnerMeasure = (typeof PARTNER_MEASURES)[number]

/** A partner's trade in one year by one database's records, with the rows it is the sum of. */
export interface PartnerTrade {
  readonly partner: string
  readonly value: number
  readonly rows: readonly Observation[]
}

interface Asked {
  readonly country: string
  readonly compiler: string
  readonly measure: PartnerMeasure
  /** Whose records may be compared as partners: countries and territories, never groups or the world. */
  readonly isPartner: (area: string) => boolean
}

/** Who compiles lists of partners: the voices that report nothing themselves. */
export const databasesOf = (voices: readonly Pick<Voice, 'reporter' | 'compilers'>[]): string[] => voices.flatMap(({ compilers = [], reporter }) => (reporter ? [] : compilers))

/** What may stand beside the other country as a partner. */
export function isPartnerAmong(countries: readonly Pick<Country, 'id' | 'kind'>[]): Asked['isPartner'] {
  const kinds = new Map(countries.map(({ id, kind }) => [id, kind]))
  return area => ['country', 'territory'].includes(kinds.get(area) ?? '')
}

/** A list of fewer says too little of a place; one that stops at the largest few cannot be added up with another such list. */
const LEAST = { turnover: 20, exports: 3, imports: 3 }

/**
 * Each year's partners of a country by one compiler's whole-year records, largest first. Where the compiler has no exports of
 * the country's own counting, its partners' imports from it stand for them. By turnover a partner is listed only where both directions are recorded.
 */
export function partnersByYear(rows: readonly Observation[], { country, compiler, measure, isPartner }: Asked): Map<number, PartnerTrade[]> {
  const records = rows.filter(row => row.compiler === compiler && row.product === null && row.value !== null && standsForItself(row) && (row.area === country || row.counterpart === country))
  const of = (name: string) => records.filter(row => row.area === country && row.measure === name && isPartner(row.counterpart ?? ''))
  const own = of('trade.exports')
  const exports = own.length > 0 ? own : records.filter(row => row.counterpart === country && row.measure === 'trade.imports' && isPartner(row.area))
  const used = [...(measure === 'imports' ? [] : exports), ...(measure === 'exports' ? [] : of('trade.imports'))]
  const directions = measure === 'turnover' ? 2 : 1
  const years = groupBy(used, row => wholeYear(row.period))
  return new Map(
    [...years].flatMap(([year, ofYear]): [number, PartnerTrade[]][] => {
      const partners = [...groupBy(ofYear, row => (row.area === country ? row.counterpart : row.area) ?? '')]
        .filter(([, found]) => found.length === directions)
        .map(([partner, found]) => ({ partner, value: found.reduce((sum, { value }) => sum + (value ?? 0), 0), rows: found }))
        .sort((a, b) => b.value - a.value)
      return year !== null && partners.length >= LEAST[measure] ? [[year, partners]] : []
    }),
  )
}

/** What a partner's trade stands for, given how far its records are rounded. */
const endsOfTrade = ({ rows }: Pick<PartnerTrade, 'rows'>) => rows.map(standsFor).reduce(sumOf)

/**
 * A partner's place, ties sharing the better one, as a computed figure whose inputs are the largest partners' records, its own, and those
 * so near that rounding leaves open which of the two is larger.
 */
export function rankOf(partners: readonly PartnerTrade[], partner: string, year: number, id: string): Computed | null {
  const own = partners.find(one => one.partner === partner)
  if (!own) return null
  const shown = partners.filter(one => one.value >= own.value).slice(0, 6)
  const ends = endsOfTrade(own)
  const others = partners.filter(one => one !== own)
  const ahead = others.filter(one => endsOfTrade(one).low > ends.high)
  const near = others.filter(one => !ahead.includes(one) && endsOfTrade(one).high > ends.low)
  const interval = openOnly({ low: 1 + ahead.length, high: 1 + ahead.length + near.length })
  return {
    id,
    value: 1 + partners.filter(one => one.value > own.value).length,
    unit: 'rank',
    period: String(year),
    method: 'rank',
    inputs: [...new Set([...shown, ...near, own].flatMap(one => one.rows))],
    ...(interval && { interval }),
  }
}

/** A partner's trade as a figure: its one record as stated, or the sum of its two. */
export function tradeWith({ rows, value }: PartnerTrade, year: number, id: string): Shown | null {
  const [first] = rows
  if (!first) return null
  if (rows.length === 1) return { kind: 'stated', observation: first }
  const interval = openOnly(endsOfTrade({ rows }))
  return { kind: 'computed', computed: { id, value, unit: first.unit, period: String(year), method: 'sum', inputs: rows, ...(interval && { interval }) } }
}
