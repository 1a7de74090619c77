import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import type { YearSpan } from '#domain/periods.ts'
import { wholeDays, within, type TimeWindow } from '#timeline/TimeWindow.ts'
import type { Choices } from '#url/choices.ts'

type Chosen = Pick<Choices, 'years' | 'span'>

/** The first day of the first year to the last day of the last one. */
export const windowOfYears = ({ from, to }: YearSpan): TimeWindow => ({ from: dayNumber(`${from}-01-01`), to: dayNumber(`${to + 1}-01-01`) })

/** What the address chooses to show: days, which are finer and win, or years, or all that is covered. */
export function windowOf({ years, span }: Chosen, covered: YearSpan): TimeWindow {
  const bounds = windowOfYears(covered)
  if (span) return within({ from: dayNumber(span.from), to: dayNumber(span.to) + 1 }, bounds)
  return years ? within(windowOfYears({ from: years.from ?? covered.from, to: years.to ?? covered.to }), bounds) : bounds
}

/** How the address says a window: nothing for all, whole years as years, which follow the reader to other views, and days for anything finer. */
export function choiceOf(window: TimeWindow, covered: YearSpan): Chosen {
  const { from, to } = wholeDays(window)
  const [first, last] = [dayAt(from), dayAt(to - 1)]
  const years = { from: Number(first.slice(0, 4)), to: Number(last.slice(0, 4)) }
  const whole = first.endsWith('-01-01') && last.endsWith('-12-31')
  if (!whole) return { years: null, span: { from: first, to: last } }
  return { span: null, years: years.from <= covered.from && years.to >= covered.to ? null : years }
}
