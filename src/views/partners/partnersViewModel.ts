import type { Core } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { observationsWithin } from '#selectors/filters.ts'
import { partnerTrade, rankOf, recordedYears } from '#selectors/partnerRanks.ts'
import type { Choices } from '#url/choices.ts'

export interface RankRow {
  readonly year: number
  readonly kind: 'turnover' | 'exports' | 'imports'
  readonly stated: Observation | null
  readonly computed: Computed | null
  readonly partners: number
}

/** The places of one country among the other's partners, by every definition: printed ranks, and those a database's records give. */
export function rankRows(core: Core, rows: readonly Observation[], { of, partner }: { of: string; partner: string }, chosen: Pick<Choices, 'years'>): RankRow[] {
  const isPartner = (area: string) => ['country', 'territory'].includes(core.countries.find(({ id }) => id === area)?.kind ?? '')
  const within = observationsWithin(rows, chosen)
  const printed = within.flatMap((row): RankRow[] => {
    const kind = /^trade\.(turnover|exports|imports)\.rank$/.exec(row.measure)?.[1] as RankRow['kind'] | undefined
    const year = wholeYear(row.period)
    return kind && year !== null && row.area === of && row.counterpart === partner ? [{ year, kind, stated: row, computed: null, partners: 0 }] : []
  })
  const compilers = core.dyad.voices.flatMap(({ compilers: ids, reporter }) => (reporter ? [] : (ids ?? [])))
  const computed = compilers.flatMap(compiler =>
    recordedYears(within, compiler, of).flatMap((year): RankRow[] => {
      const partners = partnerTrade(within, { country: of, compiler, year, isPartner })
      const rank = rankOf(partners, partner, year, `rank-${of.toLowerCase()}-${compiler}-${year}`)
      return rank && partners.length > 20 ? [{ year, kind: 'turnover', stated: null, computed: rank, partners: partners.length }] : []
    }),
  )
  return [...printed, ...computed].sort((a, b) => b.year - a.year)
}
