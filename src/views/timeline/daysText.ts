import { dayAt } from '#domain/dayNumber.ts'
import type { Format } from '#language/Format.ts'
import { wholeDays, type TimeWindow } from '#timeline/TimeWindow.ts'

/** A window in words: "2018–2025" where it is whole years, otherwise its days. */
export function daysText(window: TimeWindow, format: Format): string {
  const { from, to } = wholeDays(window)
  const [first, last] = [dayAt(from), dayAt(to - 1)]
  return first.endsWith('-01-01') && last.endsWith('-12-31') ? format.yearRange(Number(first.slice(0, 4)), Number(last.slice(0, 4))) : format.dateRange(first, last)
}
