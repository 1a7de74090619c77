import type { EventEntry } from '#domain/compiled.ts'
import { lastDayOf, yearOf } from '#domain/dates.ts'
import { weightOf, type EventWeights } from '#domain/eventWeights.ts'
import { groupBy } from '#domain/groupBy.ts'
import { daysOf, type YearSpan } from '#domain/periods.ts'
import type { PartialDate, Period } from '#schema/primitives.ts'
import type { EventKind, Tone } from '#schema/vocabulary.ts'

export type Weighable = Pick<EventEntry, 'id' | 'date' | 'kind' | 'tone'>

/** Events of one tone, each times the weight of its kind. */
export interface Weighed {
  readonly events: number
  readonly sum: number
  /** How far the sum goes when the weight of any one kind is taken half as large or half as large again, the others kept. */
  readonly low: number
  readonly high: number
}

export interface TiesSlot<E extends Weighable = Weighable> {
  /** A quarter ("2021-Q4"), or a year for events of which only that is known. */
  readonly period: Period
  /** What began in it, of any tone, oldest first. */
  readonly events: readonly E[]
  /** Null where nothing is on record, which is not nothing. */
  readonly cooperative: Weighed | null
  readonly strained: Weighed | null
  /** Different sources that the events rest on. */
  readonly sources: number
}

interface Asked {
  readonly years: YearSpan
  /** The last day of which the record tells: a quarter that begins after it has no place. */
  readonly through: PartialDate
  readonly weights: EventWeights
  readonly sourcesOf: (eventId: string) => readonly string[]
}

/**
 * Cooperation and strain on record in each quarter: Σ weight of the event's kind, each event once, in the quarter in which it began, however
 * many sources tell of it. The two are never set off against each other. Events of which only the year is known stand in `vague` by year, and in no quarter.
 */
export function tiesByQuarter<E extends Weighable>(events: readonly E[], { years, through, weights, sourcesOf }: Asked): { readonly quarters: readonly TiesSlot<E>[]; readonly vague: readonly TiesSlot<E>[] } {
  const byPeriod = groupBy(events, ({ date }) => (date.length === 4 ? date : quarterOf(date)))
  const slot = (period: Period): TiesSlot<E> => {
    const own = byPeriod.get(period) ?? []
    const weighed = (tone: Tone) => (own.length === 0 ? null : weigh(own.filter(event => event.tone === tone), weights))
    return { period, events: own, cooperative: weighed('cooperative'), strained: weighed('strained'), sources: new Set(own.flatMap(({ id }) => sourcesOf(id))).size }
  }
  const all = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index)
  const quarters = all.flatMap(year => [1, 2, 3, 4].map(quarter => `${year}-Q${quarter}`)).filter(period => daysOf(period).from <= lastDayOf(through))
  return { quarters: quarters.map(slot), vague: all.map(String).filter(year => byPeriod.has(year)).map(slot) }
}

/** The quarter of a day or month. */
const quarterOf = (date: PartialDate): Period => `${yearOf(date)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`

function weigh(events: readonly Weighable[], weights: EventWeights): Weighed {
  const parts = partsOf(events, weights).map(({ count, weight }) => count * weight)
  const sum = parts.reduce((total, part) => total + part, 0)
  const most = Math.max(0, ...parts) / 2
  return { events: events.length, sum, low: sum - most, high: sum + most }
}

/** How a sum comes about: so many events of a kind, times its weight. */
export function partsOf(events: readonly Weighable[], weights: EventWeights): { readonly kind: EventKind; readonly count: number; readonly weight: number }[] {
  return [...groupBy(events, ({ kind }) => kind)].map(([kind, own]) => ({ kind, count: own.length, weight: weightOf(weights, kind) }))
}
