import type { Core } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { Observation } from '#schema/observation.ts'
import { isWithin } from '#domain/periods.ts'
import { databasesOf, isPartnerAmong, PARTNER_MEASURES, partnersByYear, rankOf, type PartnerMeasure, type PartnerTrade } from '#selectors/partnerRanks.ts'
import { statedRanks, type StatedRank } from '#selectors/statedRanks.ts'
import type { Choices } from '#url/choices.ts'

/** Whose partners, and which of them the page is about. */
export interface Subject {
  readonly country: string
  readonly partner: string
}

/** A database's lists of partners by one measure, and the other side's place on each. */
export interface DatabaseRanks {
  readonly measure: PartnerMeasure
  readonly compiler: string
  readonly lists: ReadonlyMap<number, readonly PartnerTrade[]>
  readonly ranks: ReadonlyMap<number, Computed>
}

export interface PartnersModel {
  readonly subject: Subject
  readonly measure: PartnerMeasure
  readonly stated: readonly StatedRank[]
  readonly databases: readonly DatabaseRanks[]
  /** Years for which any definition gives a place, latest first. */
  readonly years: readonly number[]
  /** The year that is explained. */
  readonly year: number | null
}

/** All that is known of places among partners. `by=second` turns the page to the second side's partners; `measure` picks what the chart ranks by. */
export function partnersModel(core: Core, rows: readonly Observation[], chosen: Pick<Choices, 'years' | 'by' | 'measure'>): PartnersModel {
  const { first, second } = core.dyad
  const subject = chosen.by.includes('second') ? { country: second, partner: first } : { country: first, partner: second }
  const isPartner = isPartnerAmong(core.countries)
  // A single year is the one explained; the lines keep their neighbours.
  const single = chosen.years !== null && chosen.years.from === chosen.years.to ? chosen.years.from : null
  const shows = (year: number) => chosen.years === null || single !== null || isWithin(String(year), chosen.years)
  const stated = statedRanks(rows, subject).filter(({ year }) => shows(year))
  const databases = databasesOf(core.dyad.voices)
    .flatMap(compiler => PARTNER_MEASURES.map(measure => ({ compiler, measure, lists: within(partnersByYear(rows, { country: subject.country, compiler, measure, isPartner }), shows) })))
    .map(database => ({ ...database, ranks: ranksIn(database, subject) }))
    .filter(({ lists }) => lists.size > 0)
  const years = [...new Set([...stated.map(({ year }) => year), ...databases.flatMap(({ ranks }) => [...ranks.keys()])])].sort((a, b) => b - a)
  const asked = PARTNER_MEASURES.find(name => chosen.measure === `trade.${name}`)
  return { subject, measure: asked ?? 'turnover', stated, databases, years, year: single ?? years[0] ?? null }
}

function within<T>(lists: ReadonlyMap<number, T>, shows: (year: number) => boolean): Map<number, T> {
  return new Map([...lists].filter(([year]) => shows(year)))
}

function ranksIn({ compiler, measure, lists }: Omit<DatabaseRanks, 'ranks'>, { country, partner }: Subject): Map<number, Computed> {
  const ranks = [...lists].flatMap(([year, partners]): [number, Computed][] => {
    const rank = rankOf(partners, partner, year, `rank-${measure}-${country.toLowerCase()}-${compiler}-${year}`)
    return rank ? [[year, rank]] : []
  })
  return new Map(ranks)
}
