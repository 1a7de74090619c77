import type { EventEntry } from '#domain/compiled.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { groupBy } from '#domain/groupBy.ts'
import { daysOf, isMonthsOf } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { eventWindow } from './eventWindow.ts'
import { byPreference } from './preference.ts'
import { readingOf, type Reading } from './Reading.ts'

/** The same months of different years, printed for years before an event and after it. */
export interface SameMonths {
  /** From January on. */
  readonly months: number
  readonly before: readonly Reading[]
  readonly after: readonly Reading[]
}

/** Statements of the first months of a year that stand on both sides of an event, one a year; the longest first. None may touch the event. */
export function sameMonths(rows: readonly Observation[], event: Pick<EventEntry, 'date' | 'endDate'>): SameMonths[] {
  const { before, after } = eventWindow(event)
  const [begun, over] = [firstDayOf(event.date), lastDayOf(event.endDate ?? event.date)]
  const parts = rows.flatMap(row => {
    const part = row.value === null ? null : isMonthsOf(row.period)
    return part && part.year >= before.from && part.year <= after.to ? [{ row, ...part, ...daysOf(row.period) }] : []
  })
  return [...groupBy(parts, ({ months }) => months)]
    .map(([months, group]) => ({
      months,
      before: bestPerYear(group.filter(({ to }) => to < begun)),
      after: bestPerYear(group.filter(({ from }) => from > over)),
    }))
    .filter(side => side.before.length > 0 && side.after.length > 0)
    .sort((a, b) => b.months - a.months)
}

function bestPerYear(parts: readonly { readonly row: Observation; readonly year: number }[]): Reading[] {
  return [...groupBy(parts, ({ year }) => year).values()].flatMap(group => group.map(({ row }) => row).sort(byPreference).slice(0, 1).map(readingOf))
}
