import type { DateFormats } from './Format.ts'
import { ends, part, type Part } from './periodParts.ts'
import type { Tables } from './Tables.ts'

/** How one language writes dates and periods. Calendar dates stay strings: a `Date` would invent a day and a zone. */
export function dateFormats(tables: Tables): DateFormats {
  const monthName = (month: number, short: boolean) => (short ? tables.shortMonths : tables.months)[month - 1] ?? ''
  const monthOfDay = (month: number, short: boolean) => (short ? tables.shortMonthsOfDay : tables.monthsOfDay)[month - 1] ?? ''

  function one({ year, quarter, month, day }: Part, short: boolean): string {
    if (quarter) return (short ? tables.shortQuarter : tables.quarter)(quarter, year)
    if (month && day) return `${day} ${monthOfDay(month, short)} ${year}`
    return month ? `${monthName(month, short)} ${year}` : year
  }

  /** Two ends of one kind share what they have in common: the year, and the month of two days. */
  function range(from: Part, to: Part, short: boolean): string {
    const alike = from.year === to.year
    if (from.kind === to.kind && alike) {
      if (from.kind === 'quarter' && from.quarter && to.quarter) return (short ? tables.shortQuarters : tables.quarters)(from.quarter, to.quarter, from.year)
      if (from.kind === 'month' && from.month && to.month) return `${monthName(from.month, short)}–${monthName(to.month, short)} ${to.year}`
      if (from.kind === 'day' && from.month === to.month) return `${from.day}–${one(to, short)}`
      if (from.kind === 'day' && from.month) return `${from.day} ${monthOfDay(from.month, short)} – ${one(to, short)}`
    }
    const dash = from.kind === 'year' && to.kind === 'year' ? '–' : ' – '
    return one(from, short) + dash + one(to, short)
  }

  function written(text: string, short: boolean): string {
    const [from, to] = ends(text)
    if (!from) return text
    return to ? range(from, to, short) : one(from, short)
  }

  return {
    date: date => written(date, false),
    shortDate: date => written(date, true),
    dateRange: (from, to) => {
      const [start, end] = [part(from), to && to !== from ? part(to) : null]
      return start && end ? range(start, end, false) : written(from, false)
    },
    period: period => written(period, false),
    shortPeriod: period => written(period, true),
    firstMonths: count => (count > 1 ? `${monthName(1, false)}–${monthName(count, false)}` : monthName(1, false)),
    year: String,
    yearRange: (from, to) => {
      if (from !== null && to !== null) return from === to ? String(from) : `${from}–${to}`
      if (from !== null) return tables.since(from)
      return to === null ? '' : tables.until(to)
    },
    yearInText: tables.yearInText,
  }
}
