import type { BriefIndex } from '#domain/briefIndex.ts'
import type { Core, Observations, SourceEntry } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'
import { statementsBehind } from '#selectors/statementsBehind.ts'
import type { Choices } from '#url/choices.ts'
import { briefFigures } from './briefFigures.ts'
import { briefRecords } from './briefRecords.ts'
import { footnotes } from './footnotes.ts'

interface Files {
  readonly trade: Observations
  readonly products: Observations
  readonly indicators: Observations
  readonly index: BriefIndex
  readonly sources: readonly SourceEntry[]
}

const sourcesOfRow = ({ citations }: Observation) => citations.slice(0, 1).map(({ source }) => source)

/** All that the two sheets show, and the sources in the order in which they are met on them: of each row the first that is known. */
export function briefModel(core: Core, { trade, products, indicators, index, sources }: Files, chosen: Pick<Choices, 'years' | 'sectors'>) {
  const known = new Map(sources.map(source => [source.id, source]))
  const figures = briefFigures(core, { trade: trade.rows, products: products.rows, indicators: indicators.rows }, chosen)
  const records = briefRecords(core, index, chosen)
  const sourcesOf = (kind: keyof BriefIndex['cited'], id: string) => (index.cited[kind][id] ?? []).filter(source => known.has(source)).slice(0, 1)
  const stated = [
    ...figures.flows.flatMap(({ latest, gap }) => [...latest, gap?.first, gap?.second].flatMap(figure => (figure ? statementsBehind(figure) : []))),
    ...(figures.rank ? [figures.rank] : []),
    ...figures.products,
  ]
  const asked = figures.questions.flatMap(({ largest, smallest }) => [largest, smallest])
  const notes = footnotes(
    [
      ...stated.flatMap(sourcesOfRow),
      ...records.events.flatMap(({ id }) => sourcesOf('events', id)),
      ...(chosen.sectors.length === 0 ? asked.flatMap(sourcesOfRow) : []),
      ...records.inForce.flatMap(({ agreement }) => sourcesOf('agreements', agreement.id)),
      ...records.holders.flatMap(({ holders }) => holders.flatMap(({ source }) => source ?? [])),
      ...asked.flatMap(sourcesOfRow),
    ],
    known,
  )
  return {
    ...figures,
    ...records,
    ...notes,
    sourcesOf,
    sourcesOfRow,
    evidence: {
      rows: [...stated, ...asked],
      computed: [...figures.flows.flatMap(({ latest, gap }) => [...latest.flatMap(figure => figure?.computed ?? []), ...(gap ? [gap.difference, gap.percent] : [])]), ...figures.questions.map(({ percent }) => percent)],
      sources: known,
    },
  }
}
export type BriefModel = ReturnType<typeof briefModel>
