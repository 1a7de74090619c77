import type { CoverageCell, CoverageCells, CoverageTopic } from '#domain/coverage.ts'
import type { YearSpan } from '#domain/periods.ts'
import type { PartialDate } from '#schema/primitives.ts'
import type { Filter } from './filters.ts'

/** A row of the grid: one year, all before the first one, what spans several years, what has no date. */
export type CoverageTime = number | 'earlier' | 'several' | 'undated'

/** What is held of a topic at a time. */
export interface Held {
  readonly figures: number
  /** Names, in small letters. */
  readonly publishers: readonly string[]
  readonly primary: number
  readonly newest: PartialDate | null
}

export interface CoverageGrid {
  /** Topics of which anything is held. */
  readonly topics: readonly CoverageTopic[]
  /** The latest year first; years of which nothing is held are there. */
  readonly times: readonly CoverageTime[]
  /** Null where nothing is held: that is no zero. Without a time: of all times together. */
  readonly at: (topic: CoverageTopic, time?: CoverageTime) => Held | null
}

const FIRST: readonly string[] = ['trade', 'products', 'partners', 'world']
const LAST: readonly string[] = ['events', 'agreements']

const orderOf = (topic: string) => (FIRST.includes(topic) ? FIRST.indexOf(topic) : LAST.includes(topic) ? 100 + LAST.indexOf(topic) : 50)

/**
 * Years by topics, as the reader filters them: periods wholly inside the years, anything that has one of the sectors. `covered`: the years that
 * have a row of their own when none are chosen. Every figure is counted at one time and in one topic.
 */
export function coverageGrid({ publishers, cells }: CoverageCells, { years, sectors }: Filter, covered: YearSpan): CoverageGrid {
  const span = { from: years?.from ?? covered.from, to: years?.to ?? covered.to }
  const fits = ({ from, to, sectors: own }: CoverageCell) =>
    (sectors.length === 0 || own.some(sector => sectors.includes(sector))) &&
    (years === null || (from !== null && to !== null && from >= (years.from ?? -Infinity) && to <= (years.to ?? Infinity)))
  const timeOf = ({ from, to }: CoverageCell): CoverageTime => (from === null || to === null ? 'undated' : from !== to ? 'several' : from < span.from ? 'earlier' : from)
  const groups = new Map<string, CoverageCell[]>()
  const add = (key: string, cell: CoverageCell) => groups.set(key, [...(groups.get(key) ?? []), cell])
  const fitting = cells.filter(fits)
  for (const cell of fitting) {
    add(cell.topic, cell)
    add(`${cell.topic}|${timeOf(cell)}`, cell)
  }
  const times = new Set(fitting.map(timeOf))
  const last = Math.max(span.to, ...[...times].filter(time => typeof time === 'number'))
  const ownYears = Array.from({ length: Math.max(0, last - span.from + 1) }, (_, index) => last - index)
  const held = new Map([...groups].map(([key, group]) => [key, together(group, publishers)]))
  return {
    topics: [...new Set(fitting.map(({ topic }) => topic))].sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1)),
    times: [...ownYears, ...(['earlier', 'several', 'undated'] as const).filter(time => times.has(time))],
    at: (topic, time) => held.get(time === undefined ? topic : `${topic}|${time}`) ?? null,
  }
}

function together(cells: readonly CoverageCell[], publishers: readonly string[]): Held {
  const sum = (of: (cell: CoverageCell) => number) => cells.reduce((total, cell) => total + of(cell), 0)
  return {
    figures: sum(({ figures }) => figures),
    publishers: [...new Set(cells.flatMap(cell => cell.publishers))].map(place => publishers[place] ?? ''),
    primary: sum(({ primary }) => primary),
    newest: cells.reduce<PartialDate | null>((latest, { newest }) => (newest !== null && (latest === null || newest > latest) ? newest : latest), null),
  }
}
