import type { Core } from '#domain/compiled.ts'
import type { Shown } from '#domain/figure.ts'
import { countersOf, speakersOf } from '#evidence/whoCounted.ts'
import { PARTNER_MEASURES, type PartnerMeasure } from '#selectors/partnerRanks.ts'
import type { PartnersModel } from './partnersModel.ts'

/** One meaning of "nth-largest partner" in a year: by what, by whose count, and the place. */
export interface Definition {
  readonly id: string
  readonly measure: PartnerMeasure
  readonly rank: Shown
  readonly value: number
  readonly period: string
  readonly whole: boolean
  /** Who counted or said it; empty where no one is named. */
  readonly who: readonly string[]
  /** How many partners a computed place is among; 0 for a printed one. */
  readonly among: number
}

/** Every definition that gives a place in a year, whole years before parts: printed places, then those a database's records give. */
export function definitionsOf({ stated, databases }: Pick<PartnersModel, 'stated' | 'databases'>, year: number, core: Core): Definition[] {
  const printed = stated
    .filter(rank => rank.year === year)
    .map(({ measure, whole, stated: row }): Definition => ({
      id: row.id, measure, rank: { kind: 'stated', observation: row }, value: row.value ?? 0, period: row.period, whole, among: 0,
      who: [...countersOf(row, core), ...speakersOf(row, core).names],
    }))
  const computed = databases.flatMap(({ measure, compiler, ranks, lists }): Definition[] => {
    const rank = ranks.get(year)
    const name = core.organisations.find(({ id }) => id === compiler)?.name ?? compiler
    return rank ? [{ id: rank.id, measure, rank: { kind: 'computed', computed: rank }, value: rank.value, period: rank.period, whole: true, who: [name], among: lists.get(year)?.length ?? 0 }] : []
  })
  const order = (one: Definition) => PARTNER_MEASURES.indexOf(one.measure)
  return [...printed, ...computed].sort((a, b) => Number(b.whole) - Number(a.whole) || order(a) - order(b) || a.value - b.value)
}
