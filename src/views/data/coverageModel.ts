import type { CoverageLists, CoverageTopic } from '#domain/coverage.ts'
import { yearOf } from '#domain/dates.ts'
import type { Core } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { DataWords } from '#language/en/data.ts'
import type { CoverageTime, Held } from '#selectors/coverageGrid.ts'
import type { Choices } from '#url/choices.ts'

/** What the cells of the grid show. */
export const SHOWN = ['figures', 'publishers', 'primary', 'newest'] as const
export type Shown = (typeof SHOWN)[number]

const isRecords = (topic: CoverageTopic) => topic === 'events' || topic === 'agreements'

/** Where the figures of a topic stand, under the pair. */
export function pageOf(topic: CoverageTopic): string {
  if (topic.startsWith('indicators/')) return topic.replace('indicators', 'sectors')
  return topic === 'world' ? 'products' : topic === 'events' ? 'timeline' : topic
}

interface Leading {
  readonly to: string
  readonly choices: Partial<Choices>
  readonly anchor?: string
}

/** Where what is counted in a cell stands; null where no page has it. `first`: the first year that has a row of its own. */
export function wayOf(topic: CoverageTopic, time: CoverageTime, first: number, lists: CoverageLists): Leading | null {
  if (time === 'several' || time === 'undated') return null
  const years = typeof time === 'number' ? { from: time, to: time } : { from: null, to: first - 1 }
  const isListed = (listed: readonly number[]) => listed.some(year => (years.from ?? year) <= year && year <= years.to)
  if (topic === 'world') return isListed(lists.world) ? { to: pageOf(topic), choices: { years }, anchor: '#world' } : null
  if (topic !== 'partners') return { to: pageOf(topic), choices: { years } }
  const by = lists.partners.find(list => isListed(list.years))?.measure
  // What the page ranks by unless it is told goes without saying.
  return by === undefined ? null : { to: pageOf(topic), choices: { years, ...(by !== 'trade.turnover' && { measure: by }) } }
}

/** "Indicators: energy", "Events". */
export function topicName(topic: CoverageTopic, words: DataWords, { sectors }: Pick<Core, 'sectors'>): string {
  if (topic === 'events' || topic === 'agreements') return words.records[topic]
  const [group, sector] = topic.split('/') as [keyof DataWords['topics'], string | undefined]
  const name = words.topics[group]
  return sector === undefined ? name : words.topicOf(name, sectors.find(({ id }) => id === sector)?.name ?? sector)
}

export function timeName(time: CoverageTime, first: number, words: DataWords, format: Format): string {
  return typeof time === 'number' ? format.year(time) : time === 'earlier' ? words.before(format.year(first)) : words.times[time]
}

/** Percent of the figures that a primary source prints; records are told, not counted, and have none. */
export const primaryShare = (topic: CoverageTopic, { figures, primary }: Held): number | null => (isRecords(topic) ? null : (100 * primary) / figures)

/** One cell as text; empty where it is not known. */
export function heldText(topic: CoverageTopic, held: Held, shown: Shown, words: DataWords, format: Format): string {
  switch (shown) {
    case 'figures':
      return format.number(held.figures)
    case 'publishers':
      return format.number(held.publishers.length)
    case 'primary': {
      const share = primaryShare(topic, held)
      return share === null ? '' : format.percent(share, { precision: 0.5 })
    }
    case 'newest':
      return held.newest === null ? words.noDate : format.year(yearOf(held.newest))
  }
}

/** How dark the ground of a cell is, 0 to 4: more figures, more publishers, more of them primary, newer. `today`: the year of the release or of the day looked back from. */
export function shadeOf(topic: CoverageTopic, held: Held, shown: Shown, today: number): number {
  const steps = (value: number, bounds: readonly number[]) => bounds.filter(bound => value >= bound).length
  switch (shown) {
    case 'figures':
      return steps(held.figures, [3, 10, 30, 100])
    case 'publishers':
      return steps(held.publishers.length, [2, 3, 5, 10])
    case 'primary':
      return steps(primaryShare(topic, held) ?? 0, [1, 25, 50, 75])
    case 'newest':
      return held.newest === null ? 0 : steps(yearOf(held.newest) - today, [-15, -10, -5, -2])
  }
}
