import type { Core } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'
import { sameQuantity } from '#selectors/sameQuantity.ts'
import { areAmounts, byCounter, spreadOf, statementsOfYear, takenBy } from '#selectors/statementsAbout.ts'
import type { Choices } from '#url/choices.ts'
import type { TradeSelection } from '#url/tradeSelection.ts'

/** All statements about the quantity that the address names by one of them, or about the chosen flow in the year in hand. */
export function statementsModel(core: Core, among: readonly Observation[], { flow, statement }: Pick<Choices, 'flow'> & Pick<TradeSelection, 'statement'>, year: number | null) {
  const named = among.find(({ id }) => id === statement)
  const found = named
    ? [named, ...sameQuantity(named, among)].filter(({ value, unit }) => value !== null && unit === named.unit)
    : year === null ? [] : statementsOfYear(among, { flow, year, sides: core.dyad })
  const spread = spreadOf(found)
  return {
    /** The quantity is that of a statement, not of the year in hand. */
    named: named !== undefined,
    subject: named ?? found[0] ?? null,
    groups: byCounter(found, core.dyad),
    taken: takenBy(found, core.dyad.voices),
    spread,
    /** Places and percentages stand beside one another, without a spread. */
    amounts: areAmounts(found),
    evidence: { rows: found, computed: spread ? [spread.difference, spread.percent] : [] },
  }
}
export type StatementsModel = ReturnType<typeof statementsModel>
