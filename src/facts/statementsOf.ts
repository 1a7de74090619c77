import type { Observation } from '#schema/observation.ts'
import type { Authored } from './Authored.ts'
import { expandSeries } from './expandSeries.ts'

/** An observation with where it is authored, for messages. */
export interface Statement {
  readonly observation: Observation
  readonly file: string
  readonly record: string
  /** Whether it is a row of a series, copied from a database and not noted one by one. */
  readonly inSeries: boolean
}

/** Every observation of a pair: those authored one by one, then the rows of the series. */
export function statementsOf({ dyad, observations, series }: Authored): Statement[] {
  return [
    ...observations.map(observation => ({ observation, file: `${dyad.id}/observations.json`, record: observation.id, inSeries: false })),
    ...series.flatMap(one =>
      expandSeries(one).map((observation, index) => ({ observation, file: one.file, record: `${one.id}, row ${index + 1}`, inSeries: true })),
    ),
  ]
}
