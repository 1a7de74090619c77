import type { Sides } from '#domain/flow.ts'
import { comparePeriods, wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'

/** The latest stated rank of the second country among the first one's partners, by turnover, for a whole year. */
export function latestRank(rows: readonly Observation[], { first, second }: Sides): Observation | null {
  return (
    rows
      .filter(row => row.measure === 'trade.turnover.rank' && row.area === first && row.counterpart === second && wholeYear(row.period) !== null)
      .sort((a, b) => comparePeriods(b.period, a.period) || byPreference(a, b))[0] ?? null
  )
}
