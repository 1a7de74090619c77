import type { SourceDetail, SourceEntry } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'
import type { Citation } from '#schema/primitives.ts'
import { TOPICS, type Topic } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { sourceEntryOf } from './sourceEntry.ts'

/** A database cited by fifteen thousand rows does not list them all on its page. */
const MOST_LISTED = 500

interface Citing { readonly id: string; readonly citations: readonly Citation[] }

function idsBySource(records: readonly Citing[]): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { id, citations } of records) {
    for (const source of new Set(citations.map(citation => citation.source))) {
      const citing = ids.get(source)
      if (citing) citing.push(id)
      else ids.set(source, [id])
    }
  }
  return ids
}

/** Every source with the records that rest on it, and the index of all with how many those are. */
export function compileSources(
  authored: Authored,
  observations: Readonly<Record<Topic, readonly Observation[]>>,
): { index: (SourceEntry & { cited: number })[]; details: SourceDetail[] } {
  const { events, agreements, people, organisations, visaRules, formalTies, rollCalls, airRoutes } = authored
  const of = { events: idsBySource(events), agreements: idsBySource(agreements), people: idsBySource(people), organisations: idsBySource(organisations) }
  const byTopic = TOPICS.map(topic => ({ topic, of: idsBySource(observations[topic]) }))
  const small = [idsBySource(visaRules), idsBySource(formalTies)]
  const wholeFiles = [...(rollCalls ? [{ source: rollCalls.source, count: rollCalls.rows.length }] : []), ...(airRoutes ? [{ source: airRoutes.source, count: airRoutes.routes.length }] : [])]

  const details = authored.sources.map((record): SourceDetail => ({
    kind: 'sources',
    record,
    citedBy: {
      events: of.events.get(record.id) ?? [],
      agreements: of.agreements.get(record.id) ?? [],
      people: of.people.get(record.id) ?? [],
      organisations: of.organisations.get(record.id) ?? [],
      observations: byTopic.flatMap(({ topic, of: cited }) => {
        const ids = cited.get(record.id) ?? []
        return ids.length === 0 ? [] : [{ topic, ids: ids.slice(0, MOST_LISTED), count: ids.length }]
      }),
    },
  }))
  const index = details.map(({ record, citedBy }) => ({
    ...sourceEntryOf(record),
    cited:
      citedBy.events.length + citedBy.agreements.length + citedBy.people.length + citedBy.organisations.length +
      citedBy.observations.reduce((sum, { count }) => sum + count, 0) +
      small.reduce((sum, ids) => sum + (ids.get(record.id)?.length ?? 0), 0) +
      wholeFiles.reduce((sum, file) => sum + (file.source === record.id ? file.count : 0), 0),
  }))
  return { index, details }
}
