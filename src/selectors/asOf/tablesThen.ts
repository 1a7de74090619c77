import type { BriefIndex, SourcedPost } from '#domain/briefIndex.ts'
import { coverageOf, type CoverageIndex } from '#domain/coverage.ts'
import type { AgreementText, Core, SourceEntry } from '#domain/compiled.ts'
import type { Inventory } from '#domain/inventory.ts'
import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import { isBy, knownOn } from '#domain/knownOn.ts'
import { measureSpans } from '#domain/measureSpans.ts'
import type { AirRoutes, FormalTie, RollCalls, VisaRule } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import { TOPICS, type Topic } from '#schema/vocabulary.ts'
import type { FiguresThen } from './bodyThen.ts'
import { coverageLists } from '#selectors/coverageLists.ts'
import type { Day } from './Day.ts'
import type { Left, Then } from './Left.ts'
import { textsThen } from './textsThen.ts'

type Citing = { readonly citations: VisaRule['citations'] }

/** Rows of a small table that were known: their time is past and a source of them was out. */
const knownRows = <R extends Citing>(rows: readonly R[], periodOf: (row: R) => string, { day, index }: Day): readonly R[] =>
  rows.flatMap(row => {
    const known = knownOn({ period: periodOf(row), citations: row.citations }, id => index.sources[id])
    return known !== null && known <= day ? [{ ...row, citations: row.citations.filter(({ source }) => isBy(index.sources[source], day)) }] : []
  })

export const visaRulesThen = (rules: readonly VisaRule[], at: Day) => knownRows(rules, ({ date }) => date, at)
export const formalTiesThen = (ties: readonly FormalTie[], at: Day) => knownRows(ties, ({ year }) => String(year), at)

export const airRoutesThen = (routes: AirRoutes, { day, index }: Day): AirRoutes =>
  isBy(routes.snapshot, day) && isBy(index.sources[routes.source], day) ? routes : { ...routes, routes: [] }

export const rollCallsThen = (calls: RollCalls, { day, index }: Day): RollCalls =>
  ({ ...calls, rows: isBy(index.sources[calls.source], day) ? calls.rows.filter(([, date]) => isBy(date, day)) : [] })

/** `core`: the index as it stood then. */
export function agreementTextsThen(texts: readonly AgreementText[], core: Core, at: Day): Then<readonly AgreementText[]> {
  const known = new Set(core.agreements.map(({ id }) => id))
  const left: Left = {}
  const then = textsThen(at, left)
  return {
    value: texts.filter(({ id }) => known.has(id)).map(({ term, ...text }) => ({ ...text, summary: then.description(text.summary), ...then.field('term', term) })),
    left,
  }
}

/** Posts of the two sheets that had begun or been named. Its sources are those of the list of sources, which has its own day. */
export function briefThen({ posts, ...index }: BriefIndex, { day }: Day): BriefIndex {
  const postThen = ({ to, ...post }: SourcedPost): SourcedPost[] => {
    const attested = post.attested.filter(({ date }) => isBy(date, day))
    const isKnown = post.from === undefined ? attested.length > 0 : isBy(post.from, day)
    return isKnown ? [{ ...post, attested, ...(isBy(to, day) && { to }) }] : []
  }
  return { ...index, posts: Object.fromEntries(Object.entries(posts).map(([person, held]) => [person, held.flatMap(postThen)])) }
}

/** How much was held of each topic and year, all of it as it was known. */
export function coverageThen(core: Core, figures: FiguresThen, { cited }: Pick<BriefIndex, 'cited'>, sources: readonly SourceEntry[]): CoverageIndex {
  const rows = Object.fromEntries(TOPICS.map(topic => [topic, figures[topic].rows] as const)) as Record<Topic, readonly Observation[]>
  return { ...coverageOf({ ...core, cited, rows, sources: new Map(sources.map(source => [source.id, source])) }), lists: coverageLists(rows, core) }
}

/** How far each measure reached. The files to take away are those of the release, whatever the day. */
export function inventoryThen(inventory: Inventory, figures: FiguresThen): Inventory {
  const rows = TOPICS.flatMap(topic => figures[topic].rows)
  return { ...inventory, measures: measureSpans(rows).map(({ count, ...measure }) => ({ ...measure, figures: count })) }
}

/** Names of what was known. Fields, countries, products and measures have no date. */
export function searchThen(names: SearchNames, core: Core): SearchNames {
  const known = (kind: 'people' | 'organisations' | 'agreements' | 'events') => {
    const ids = new Set(core[kind].map(({ id }) => id))
    return names[kind].filter(([id]) => ids.has(id))
  }
  return { ...names, people: known('people'), organisations: known('organisations'), agreements: known('agreements'), events: known('events') }
}

export function searchSourcesThen(rows: readonly SearchRow[], sources: readonly { readonly id: string }[]): readonly SearchRow[] {
  const ids = new Set(sources.map(({ id }) => id))
  return rows.filter(([id]) => ids.has(id))
}
