import type { Shown } from '#domain/figure.ts'
import { tradeWith } from '#selectors/partnerRanks.ts'
import type { PartnersModel } from './partnersModel.ts'

/** One partner's trade in one year. */
export interface LineYear {
  readonly year: number
  readonly value: number
  readonly shown: Shown
}

/** The line that the reader asked for, beside that of the other side, by the first database that lists partners by the measure. */
export interface ChosenLine {
  readonly partner: string
  readonly compiler: string | null
  readonly chosen: readonly LineYear[]
  readonly own: readonly LineYear[]
}

/** `sel` names the partner. */
export function chosenPartner({ subject, measure, databases }: PartnersModel, partner: string): ChosenLine {
  const database = databases.find(one => one.measure === measure)
  const line = (of: string) =>
    [...(database?.lists ?? [])].flatMap(([year, list]): LineYear[] => {
      const found = list.find(one => one.partner === of)
      const shown = found && tradeWith(found, year, `line-${measure}-${subject.country.toLowerCase()}-${year}-${of.toLowerCase()}`)
      return found && shown ? [{ year, value: found.value, shown }] : []
    })
  return { partner, compiler: database?.compiler ?? null, chosen: line(partner), own: line(subject.partner) }
}
