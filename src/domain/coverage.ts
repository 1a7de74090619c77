import { TOPICS, type SourceKind, type Topic } from '#schema/vocabulary.ts'
import type { Observation } from '#schema/observation.ts'
import type { PartialDate } from '#schema/primitives.ts'
import type { Source } from '#schema/records.ts'
import { yearOf } from './dates.ts'
import { independentPublisher } from './independentPublisher.ts'
import { yearsOf } from './periods.ts'

/** What is counted together: figures of a topic, those of `indicators` by the sector of their measure if it has one ("indicators/energy"), and two kinds of record. */
export type CoverageTopic = Topic | `indicators/${string}` | 'events' | 'agreements'

/** Everything of one topic, of the same sectors, whose time lies in the same years. */
export interface CoverageCell {
  readonly topic: CoverageTopic
  readonly sectors: readonly string[]
  /** First and last year; null where no date is known. */
  readonly from: number | null
  readonly to: number | null
  readonly figures: number
  /** Places in the list of publishers: whose word these figures are, each once. */
  readonly publishers: readonly number[]
  /** How many of the figures a primary source prints. */
  readonly primary: number
  /** Date of the newest source; null where none has one. */
  readonly newest: PartialDate | null
}

/** What the grid of coverage counts. */
export interface CoverageCells {
  readonly publishers: readonly string[]
  readonly cells: readonly CoverageCell[]
}

/**
 * Years for which a page lists partners, by what they are ranked by, and what each side sells to the world. What is held of other years are
 * single figures, each with its product or its source: no page has them together.
 */
export interface CoverageLists {
  readonly partners: readonly { readonly measure: string; readonly years: readonly number[] }[]
  readonly world: readonly number[]
}

/** What the grid of coverage is made of. */
export interface CoverageIndex extends CoverageCells {
  readonly lists: CoverageLists
}

/** Who counts or keeps the count, and prints it himself. Press, governments and reference works pass it on. */
const PRIMARY: ReadonlySet<SourceKind> = new Set(['customs', 'statistics-office', 'database'])

type CitedSource = Pick<Source, 'id' | 'publisher' | 'repeats' | 'kind' | 'date'>

interface Held {
  readonly rows: Readonly<Record<Topic, readonly Observation[]>>
  readonly measures: readonly { readonly id: string; readonly sector: string | null }[]
  readonly products: readonly { readonly id: string; readonly sector: string | null }[]
  readonly events: readonly { readonly id: string; readonly date: PartialDate; readonly sectors: readonly string[] }[]
  readonly agreements: readonly { readonly id: string; readonly signed: PartialDate | null; readonly sectors: readonly string[] }[]
  /** Ids of the sources of each event and document. */
  readonly cited: Readonly<Record<'events' | 'agreements', Readonly<Record<string, readonly string[]>>>>
  /** Those that were out; others are passed over. */
  readonly sources: ReadonlyMap<string, CitedSource>
}

interface Counted extends Pick<CoverageCell, 'topic' | 'sectors' | 'from' | 'to'> {
  readonly sources: readonly string[]
}

/** How much is held of each topic and time, whose word it is and how old. A missing value is no figure. */
export function coverageOf(held: Held): CoverageCells {
  const names = new Map<string, number>()
  const groups = new Map<string, { of: Counted; figures: number; publishers: Set<number>; primary: number; newest: PartialDate | null }>()
  const placeOf = (source: CitedSource) => {
    const name = independentPublisher(source, id => held.sources.get(id))
    const place = names.get(name) ?? names.size
    names.set(name, place)
    return place
  }
  for (const of of countedIn(held)) {
    const key = [of.topic, of.sectors.join('~'), of.from, of.to].join('|')
    const group = groups.get(key) ?? { of, figures: 0, publishers: new Set(), primary: 0, newest: null }
    groups.set(key, group)
    const sources = of.sources.flatMap(id => held.sources.get(id) ?? [])
    group.figures += 1
    if (sources.some(({ kind }) => PRIMARY.has(kind))) group.primary += 1
    for (const source of sources) {
      group.publishers.add(placeOf(source))
      if (source.date !== null && (group.newest === null || source.date > group.newest)) group.newest = source.date
    }
  }
  return {
    publishers: [...names.keys()],
    cells: [...groups.values()].map(({ of: { topic, sectors, from, to }, figures, publishers, primary, newest }) => ({ topic, sectors, from, to, figures, publishers: [...publishers], primary, newest })),
  }
}

function* countedIn({ rows, measures, products, events, agreements, cited }: Held): Iterable<Counted> {
  const sectorOf = { measure: new Map(measures.map(({ id, sector }) => [id, sector])), product: new Map(products.map(({ id, sector }) => [id, sector])) }
  for (const topic of TOPICS) {
    for (const { measure, product, period, value, citations } of rows[topic]) {
      if (value === null) continue
      const ofMeasure = sectorOf.measure.get(measure) ?? null
      const sector = product === null ? ofMeasure : (sectorOf.product.get(product) ?? null)
      yield { topic: topic === 'indicators' && ofMeasure !== null ? `indicators/${ofMeasure}` : topic, sectors: sector === null ? [] : [sector], ...yearsOf(period), sources: citations.map(({ source }) => source) }
    }
  }
  const dated = (date: PartialDate | null) => {
    const year = date === null ? null : yearOf(date)
    return { from: year, to: year }
  }
  for (const { id, date, sectors } of events) yield { topic: 'events', sectors, ...dated(date), sources: cited.events[id] ?? [] }
  for (const { id, signed, sectors } of agreements) yield { topic: 'agreements', sectors, ...dated(signed), sources: cited.agreements[id] ?? [] }
}
