import { wholeYear, yearsOf } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { PARTNER_MEASURES, type PartnerMeasure } from './partnerRanks.ts'

/** A place that a source prints. */
export interface StatedRank {
  readonly measure: PartnerMeasure
  /** The year it is about, or lies in. */
  readonly year: number
  /** Whether it is about the whole year. */
  readonly whole: boolean
  readonly stated: Observation
}

/** Every printed place of one country among another's partners, oldest first; those that span years are left out. */
export function statedRanks(rows: readonly Observation[], { country, partner }: { country: string; partner: string }): StatedRank[] {
  return rows
    .flatMap((stated): StatedRank[] => {
      const measure = PARTNER_MEASURES.find(name => stated.measure === `trade.${name}.rank`)
      const { from, to } = yearsOf(stated.period)
      const fits = stated.area === country && stated.counterpart === partner && stated.value !== null && from === to
      return measure && fits ? [{ measure, year: from, whole: wholeYear(stated.period) !== null, stated }] : []
    })
    .sort((a, b) => a.year - b.year)
}
