import { dayNumber } from '#domain/dayNumber.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import type { TimeEntry } from '#selectors/timeEntries.ts'
import type { TimeWindow } from './TimeWindow.ts'

/** A record as the axis draws it: all the days it may mean, so that "2009" is a year and not New Year's Day. */
export interface TimeMark extends TimeWindow {
  readonly key: string
  readonly tone: TimeEntry['tone']
  /** Its source gives a month or a year, and no day: drawn hollow. */
  readonly vague: boolean
  readonly entry: TimeEntry
}

export function markOf(entry: TimeEntry): TimeMark {
  const vague = entry.date.length < 10
  const from = dayNumber(vague ? firstDayOf(entry.date) : entry.date)
  const to = vague || entry.endDate !== null ? dayNumber(lastDayOf(entry.endDate ?? entry.date)) + 1 : from + 1
  return { key: entry.key, tone: entry.tone, from, to, vague, entry }
}

/** The middle of the days it may mean: where it stands when they are too few to draw as a bar. */
export const middleOf = ({ from, to }: TimeMark): number => (from + to) / 2
