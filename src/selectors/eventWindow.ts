import type { EventEntry } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'
import type { YearSpan } from '#domain/periods.ts'

/** Years on each side of an event that are set against each other. */
const REACH = 3

export interface EventWindow {
  readonly before: YearSpan
  /** The event's own years: they belong to neither side. */
  readonly own: YearSpan
  readonly after: YearSpan
}

/** Up to three whole years before an event and three after it. */
export function eventWindow({ date, endDate }: Pick<EventEntry, 'date' | 'endDate'>): EventWindow {
  const own = { from: yearOf(date), to: yearOf(endDate ?? date) }
  return { before: { from: own.from - REACH, to: own.from - 1 }, own, after: { from: own.to + 1, to: own.to + REACH } }
}

export const isIn = (year: number, { from, to }: YearSpan): boolean => from <= year && year <= to
