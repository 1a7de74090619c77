import { coverageOf, type CoverageIndex, type CoverageLists } from '#domain/coverage.ts'
import type { Observation } from '#schema/observation.ts'
import type { Citation } from '#schema/primitives.ts'
import type { Topic } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'

const sourcesById = (records: readonly { readonly id: string; readonly citations: readonly Citation[] }[]) =>
  Object.fromEntries(records.map(({ id, citations }) => [id, citations.map(({ source }) => source)]))

/** How much the pair's data hold of each topic and year, for the data page. */
export function compileCoverage({ reference, events, agreements, sources }: Authored, rows: Readonly<Record<Topic, readonly Observation[]>>, lists: CoverageLists): CoverageIndex {
  const cells = coverageOf({
    rows, events, agreements, ...reference,
    cited: { events: sourcesById(events), agreements: sourcesById(agreements) },
    sources: new Map(sources.map(source => [source.id, source])),
  })
  return { ...cells, lists }
}
