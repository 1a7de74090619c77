import type { Computed, Shown } from '#domain/figure.ts'
import type { Observation } from '#schema/observation.ts'
import { rankOf, tradeWith } from '#selectors/partnerRanks.ts'
import { shareOf, worldTotal } from '#selectors/partnerShare.ts'
import type { PartnersModel } from './partnersModel.ts'

const SHOWN = 10

/** A partner on a database's list of one year. */
export interface TopPartner {
  readonly partner: string
  readonly rank: Computed
  readonly trade: Shown
  readonly value: number
  readonly share: Computed | null
  /** The other side of the pair. */
  readonly own: boolean
}

export interface TopList {
  readonly compiler: string
  readonly among: number
  /** Whether the exports are the partners' own records of imports. */
  readonly mirrored: boolean
  readonly partners: readonly TopPartner[]
}

/**
 * The ten largest partners of the explained year by each database that lists them, and the other side wherever it stands.
 * @param totals statements among which each country's whole trade with the world is
 */
export function topPartners({ subject, measure, databases, year }: PartnersModel, totals: readonly Observation[]): TopList[] {
  return databases.flatMap((database): TopList[] => {
    const list = year === null || database.measure !== measure ? undefined : database.lists.get(year)
    if (!list || year === null) return []
    const { compiler } = database
    const total = worldTotal(totals, { country: subject.country, compiler, measure, year })
    const shown = list.filter(({ partner }, index) => index < SHOWN || partner === subject.partner)
    const partners = shown.flatMap((one): TopPartner[] => {
      const id = `${measure}-${subject.country.toLowerCase()}-${compiler}-${year}-${one.partner.toLowerCase()}`
      const rank = rankOf(list, one.partner, year, `place-${id}`)
      const trade = tradeWith(one, year, `trade-${id}`)
      const share = total && shareOf(one, total, year, `share-${id}`)
      return rank && trade ? [{ partner: one.partner, rank, trade, value: one.value, share, own: one.partner === subject.partner }] : []
    })
    return [{ compiler, among: list.length, mirrored: measure !== 'imports' && (list[0]?.rows.some(row => row.counterpart === subject.country) ?? false), partners }]
  })
}
