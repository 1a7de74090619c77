import { lastDayOf } from '#domain/dates.ts'
import { EACH_ONCE } from '#domain/eventWeights.ts'
import type { Authored } from '#facts/Authored.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { tiesByQuarter, type TiesSlot } from '#selectors/tiesByQuarter.ts'
import type { Event } from '#schema/records.ts'
import { tableOf, type Filled, type ReleaseTable } from './ReleaseTable.ts'

type Slot = TiesSlot<Event>

const COLUMNS: readonly Filled<Slot & { citations?: never }>[] = [
  { name: 'period', type: 'date', of: ({ period }) => period },
  { name: 'events', type: 'number', of: ({ events }) => events.length },
  { name: 'cooperation', type: 'number', of: ({ cooperative }) => cooperative?.sum },
  { name: 'cooperation_low', type: 'number', of: ({ cooperative }) => cooperative?.low },
  { name: 'cooperation_high', type: 'number', of: ({ cooperative }) => cooperative?.high },
  { name: 'strain', type: 'number', of: ({ strained }) => strained?.sum },
  { name: 'strain_low', type: 'number', of: ({ strained }) => strained?.low },
  { name: 'strain_high', type: 'number', of: ({ strained }) => strained?.high },
  { name: 'sources', type: 'number', of: ({ sources }) => sources },
  { name: 'event_ids', type: 'list', of: ({ events }) => events.map(({ id }) => id) },
]

/** Cooperation and strain on record by quarter, each event once, as the view shows them unweighted; years of events whose quarter is not known follow. */
export function tiesTable({ dyad, events, agreements }: Authored): ReleaseTable {
  const dated = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const cited = new Map(dated.map(event => [event.id, event.citations.map(({ source }) => source)]))
  const through = [lastDayOf(dyad.dataThrough), ...dated.slice(-1).map(({ date }) => lastDayOf(date))].sort().at(-1) ?? dyad.dataThrough
  const years = yearsCovered({ events: dated, agreements, dyad })
  const { quarters, vague } = tiesByQuarter(dated, { years, through, weights: EACH_ONCE, sourcesOf: id => cited.get(id) ?? [] })
  return { ...tableOf('ties', COLUMNS, [...quarters, ...vague]), sources: new Set([...cited.values()].flat()) }
}
