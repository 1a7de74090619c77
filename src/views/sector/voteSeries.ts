import type { Role, YearSeries } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import type { YearOfVotes } from '#selectors/votesByYear.ts'
import { computedPoint, statedPoint } from '#views/yearPoints.ts'

/** The part of the same vote by year, worked out from the counts. */
export function shareSeries(votes: readonly YearOfVotes[], name: string, core: Core, format: Format): YearSeries {
  return {
    id: 'share',
    name,
    role: 'fourth',
    points: votes.map(({ year, share }) => computedPoint(year, share, core, format)),
  }
}

/** One of the counts by year. Neither hue of a side: it is about both. */
export function countSeries(votes: readonly YearOfVotes[], key: 'both' | 'same' | 'oneAbstained' | 'opposite', role: Role, core: Core, format: Format): YearSeries {
  const rows = votes.flatMap(one => one[key] ?? [])
  const measure = (row: Observation | undefined) => core.measures.find(({ id }) => id === row?.measure)?.name ?? key
  return { id: key, name: measure(rows[0]), role, points: rows.map(row => statedPoint(Number(row.period.slice(0, 4)), row, core, format)) }
}
