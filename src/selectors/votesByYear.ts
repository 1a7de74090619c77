import type { Computed } from '#domain/figure.ts'
import { openOnly, quotientOf, scaled, standsFor } from '#domain/interval.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'

/** How the two voted in one year: the counts, and the part of the same vote in them. */
export interface YearOfVotes {
  readonly year: number
  readonly both: Observation
  readonly same: Observation
  readonly oneAbstained: Observation | null
  readonly opposite: Observation | null
  readonly share: Computed
}

/** The years for which both the roll calls with two votes and the same votes are counted, in order. */
export function votesByYear(rows: readonly Observation[]): YearOfVotes[] {
  const of = (measure: string, year: number) => rows.find(row => row.measure === measure && wholeYear(row.period) === year && row.value !== null) ?? null
  const years = rows.filter(({ measure }) => measure === 'un.votes.both').flatMap(({ period }) => wholeYear(period) ?? [])
  return [...new Set(years)].sort((a, b) => a - b).flatMap(year => {
    const both = of('un.votes.both', year)
    const same = of('un.votes.same', year)
    if (!both?.value || same?.value == null) return []
    const interval = openOnly(scaled(quotientOf(standsFor(same), standsFor(both)), 100))
    const share: Computed = { id: `same-votes-${year}`, value: (100 * same.value) / both.value, unit: 'percent', period: String(year), method: 'share', inputs: [same, both], ...(interval && { interval }) }
    return { year, both, same, oneAbstained: of('un.votes.one-abstained', year), opposite: of('un.votes.opposite', year), share }
  })
}
