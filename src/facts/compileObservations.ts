import type { SourceEntry } from '#domain/compiled.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { ROW_KEYS } from '#domain/seriesRowId.ts'
import type { Observation } from '#schema/observation.ts'
import { TOPICS, type Topic } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { encodeObservations } from './encodeObservations.ts'
import { expandSeries } from './expandSeries.ts'
import { topicOf } from './topicOf.ts'

/** All observations by topic: as rows, and as the file that the browser fetches. */
export function compileObservations(
  { dyad, observations, series }: Authored,
  sourceOf: (id: string) => SourceEntry,
): { rows: Record<Topic, Observation[]>; files: Map<string, EncodedObservations> } {
  const runs = series.map(one => ({ series: one.id, keys: ROW_KEYS.filter(key => one.columns.includes(key)), rows: expandSeries(one) }))
  const rows = {} as Record<Topic, Observation[]>
  const files = new Map<string, EncodedObservations>()
  for (const topic of TOPICS) {
    const within = (row: Observation) => topicOf(row, dyad) === topic
    const single = observations.filter(within)
    const inTopic = runs.map(run => ({ ...run, rows: run.rows.filter(within) })).filter(run => run.rows.length > 0)
    rows[topic] = [...single, ...inTopic.flatMap(run => run.rows)]
    files.set(`observations/${topic}.json`, encodeObservations(single, inTopic, sourceOf))
  }
  return { rows, files }
}
