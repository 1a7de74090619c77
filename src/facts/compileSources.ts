import type { SourceEntry } from '#domain/compiled.ts'
import type { SourceDetail } from '#domain/recordDetails.ts'
import { groupBy } from '#domain/groupBy.ts'
import { comparePeriods } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import type { Citation } from '#schema/primitives.ts'
import { TOPICS, type Topic } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { sourceEntryOf } from './sourceEntry.ts'

/** A database cited by fifteen thousand rows does not list them all on its page. */
const MOST_LISTED = 120
/** A newspaper with a hundred articles: its newest ones. */
const MOST_OF_PUBLISHER = 12

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

function citingRows(rows: readonly Observation[]): Map<string, Observation[]> {
  const citing = new Map<string, Observation[]>()
  for (const row of rows) {
    for (const id of new Set(row.citations.map(({ source }) => source))) {
      const others = citing.get(id)
      if (others) others.push(row)
      else citing.set(id, [row])
    }
  }
  return citing
}

/** The figures that a source's page lists, latest first, and the sources beside which they stand. */
function figuresOf(id: string, citing: ReadonlyMap<string, readonly Observation[]>, entryOf: (id: string) => SourceEntry) {
  const rows = [...(citing.get(id) ?? [])].sort((a, b) => comparePeriods(b.period, a.period)).slice(0, MOST_LISTED)
  return { rows, sources: [...new Set(rows.flatMap(row => row.citations.map(({ source }) => source)))].map(entryOf) }
}

/** Every source with the records that rest on it, and the index of all with how many those are. */
export function compileSources(
  authored: Authored,
  observations: Readonly<Record<Topic, readonly Observation[]>>,
): { index: (SourceEntry & { cited: number })[]; details: SourceDetail[] } {
  const { events, agreements, people, organisations, visaRules, formalTies, rollCalls, airRoutes } = authored
  const of = { events: idsBySource(events), agreements: idsBySource(agreements), people: idsBySource(people), organisations: idsBySource(organisations) }
  const rowsBySource = citingRows(TOPICS.flatMap(topic => observations[topic]))
  const entries = new Map(authored.sources.map(source => [source.id, sourceEntryOf(source)]))
  const entryOf = (id: string) => entries.get(id) as SourceEntry
  const byTopic = TOPICS.map(topic => ({ topic, of: idsBySource(observations[topic]) }))
  const small = { visaRules: idsBySource(visaRules), formalTies: idsBySource(formalTies) }
  const othersOf = (id: string) => ({
    visaRules: small.visaRules.get(id)?.length ?? 0,
    formalTies: small.formalTies.get(id)?.length ?? 0,
    rollCalls: rollCalls?.source === id ? rollCalls.rows.length : 0,
    airRoutes: airRoutes?.source === id ? airRoutes.routes.length : 0,
  })
  const ofPublisher = groupBy(authored.sources, ({ publisher }) => publisher)

  const details = authored.sources.map((record): SourceDetail => ({
    kind: 'sources',
    record,
    citedBy: {
      events: of.events.get(record.id) ?? [],
      agreements: of.agreements.get(record.id) ?? [],
      people: of.people.get(record.id) ?? [],
      organisations: of.organisations.get(record.id) ?? [],
      observations: byTopic.flatMap(({ topic, of: cited }) => {
        const count = cited.get(record.id)?.length ?? 0
        return count === 0 ? [] : [{ topic, count }]
      }),
      others: othersOf(record.id),
    },
    ...(record.repeats && { repeats: entryOf(record.repeats) }),
    repeatedBy: authored.sources.filter(({ repeats }) => repeats === record.id).map(({ id }) => entryOf(id)),
    ofPublisher: ofPublisher.get(record.publisher)!.filter(({ id }) => id !== record.id).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)).slice(0, MOST_OF_PUBLISHER).map(({ id }) => entryOf(id)),
    ...figuresOf(record.id, rowsBySource, entryOf),
  }))
  const index = details.map(({ record, citedBy }) => ({
    ...sourceEntryOf(record),
    cited:
      citedBy.events.length + citedBy.agreements.length + citedBy.people.length + citedBy.organisations.length +
      citedBy.observations.reduce((sum, { count }) => sum + count, 0) +
      Object.values(citedBy.others).reduce((sum, count) => sum + count, 0),
  }))
  return { index, details }
}
