import type { CoverageLists } from '#domain/coverage.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Country } from '#schema/reference.ts'
import type { Dyad, Voice } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import { databasesOf, isPartnerAmong, PARTNER_MEASURES, partnersByYear } from './partnerRanks.ts'
import type { Kin } from './productFamily.ts'
import { worldByGroup } from './worldByGroup.ts'

interface Described {
  readonly dyad: Pick<Dyad, 'first' | 'second'> & { readonly voices: readonly Omit<Voice, 'names'>[] }
  readonly countries: readonly Pick<Country, 'id' | 'kind'>[]
  readonly products: readonly Kin[]
}

/** Of which years the first country's partners, and either one's exports to the world, are listed by a database. */
export function coverageLists({ trade, partners, world }: Readonly<Record<'trade' | 'partners' | 'world', readonly Observation[]>>, { dyad, countries, products }: Described): CoverageLists {
  const rows = [...trade, ...partners]
  const isPartner = isPartnerAmong(countries)
  const listed = (measure: (typeof PARTNER_MEASURES)[number]) =>
    databasesOf(dyad.voices).flatMap(compiler => [...partnersByYear(rows, { country: dyad.first, compiler, measure, isPartner }).keys()])
  const years = [...new Set(world.flatMap(({ period }) => wholeYear(period) ?? []))]
  return {
    partners: PARTNER_MEASURES.map(measure => ({ measure: `trade.${measure}`, years: [...new Set(listed(measure))] })),
    world: years.filter(year => [dyad.first, dyad.second].some(country => worldByGroup(world, products, country, year)?.year === year)),
  }
}
