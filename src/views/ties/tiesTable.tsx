import { Link } from 'react-router'
import type { DataTableProps, TableCell } from '#ui/DataTable.tsx'
import type { Weighed } from '#selectors/tiesByQuarter.ts'
import type { Tone } from '#schema/vocabulary.ts'
import { comparePeriods } from '#domain/periods.ts'
import type { Slot, TiesModel } from './tiesModel.ts'
import { periodText, type TiesWording } from './tiesText.ts'

const EMPTY: TableCell = { content: '', sort: null }

/** The same numbers as the bars, a row a quarter; a row leads to the events behind it. */
export function tiesTable({ quarters, vague, years }: TiesModel, hrefOf: (period: string) => string, wording: TiesWording): DataTableProps {
  const { words, format } = wording
  const number = (value: number): TableCell => ({ content: format.number(value), sort: value })
  const sums = (of: Weighed | null): TableCell[] => (of === null ? [EMPTY, EMPTY, EMPTY] : [number(of.sum), number(of.low), number(of.high)])
  const count = (slot: Slot, tone: Tone) => number(slot.events.filter(event => event.tone === tone).length)
  const counts = (slot: Slot) => [count(slot, 'cooperative'), count(slot, 'strained'), count(slot, 'neutral'), number(slot.sources)]
  const rows = [...quarters, ...vague].toSorted((a, b) => comparePeriods(a.period, b.period))
  const numeric = (id: string, name: string) => ({ id, name, numeric: true })
  return {
    caption: words.chart(format.yearRange(years.from, years.to)),
    columns: [
      { id: 'period', name: words.quarter },
      numeric('cooperation', words.cooperation), numeric('cooperation-low', words.low), numeric('cooperation-high', words.high),
      numeric('strain', words.strain), numeric('strain-low', words.low), numeric('strain-high', words.high),
      numeric('cooperative', words.events.cooperative), numeric('strained', words.events.strained), numeric('neutral', words.events.neutral), numeric('sources', words.sourceCount),
    ],
    rows: rows.map(slot => ({
      id: slot.period,
      header: { content: <Link to={hrefOf(slot.period)}>{slot.period.length === 4 ? periodText(slot.period, wording) : format.shortPeriod(slot.period)}</Link>, sort: slot.period },
      cells: slot.events.length === 0 ? [{ content: words.nothing, sort: null }, ...Array.from({ length: 9 }, () => EMPTY)] : [...sums(slot.cooperative), ...sums(slot.strained), ...counts(slot)],
    })),
    compare: format.compare,
  }
}
