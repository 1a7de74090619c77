import type { ReactNode } from 'react'
import type { ChartsWords } from '#language/en/charts.ts'
import type { DataTableProps, TableCell, TableRow } from '#ui/DataTable.tsx'
import { placedSeries, yearsOf, type PlacedSeries, type SortedPoint } from './placedSeries.ts'
import { textOf } from './readoutOf.ts'
import style from './tableOf.module.css'
import type { Wording, YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

interface TableChoices {
  caption: string
  wording: Pick<Wording, 'value'>
  words: ChartsWords
  years?: YearSpan | undefined
  /** How a figure stands in its cell: a link to its evidence, where the view has one. */
  cell?: (point: YearPoint, series: YearSeries) => ReactNode
}

/** The drawn series as a table: a row a year, newest first; parts of years have rows of their own; other statements stand in the cell of theirs. */
export function tableOf(series: readonly YearSeries[], { caption, wording, words, years, cell }: TableChoices): DataTableProps {
  const span = years ?? yearsOf(series)
  const placed = span ? series.map(one => placedSeries(one, span)) : []
  const rows = new Map<string, { year: number; partial: string | undefined }>()
  for (const { walk } of placed) {
    for (const { point } of walk) rows.set(point.partial ?? String(point.year), { year: point.year, partial: point.partial })
  }
  for (const { series: { absent = [] } } of placed) {
    for (const { year } of absent) if (span && year >= span.from && year <= span.to && !rows.has(String(year))) rows.set(String(year), { year, partial: undefined })
  }
  const ordered = [...rows].toSorted(([, a], [, b]) => b.year - a.year || Number(a.partial === undefined) - Number(b.partial === undefined))
  const content = (one: YearPoint, of: YearSeries) => cell?.(one, of) ?? textOf(one, wording)
  return {
    caption,
    columns: [{ id: 'year', name: words.year }, ...series.map(({ id, name }) => ({ id, name, numeric: true }))],
    rows: ordered.map(([key, row]): TableRow => ({
      id: key,
      header: { content: key, sort: row.year },
      cells: placed.map(one => cellOf(one, one.walk.filter(({ point }) => point.year === row.year && point.partial === row.partial), content, words, row.partial === undefined ? one.series.absent?.find(({ year }) => year === row.year)?.why : undefined)),
    })),
  }
}

function cellOf({ series }: PlacedSeries, found: readonly SortedPoint[], content: (point: YearPoint, series: YearSeries) => ReactNode, words: ChartsWords, why?: string): TableCell {
  const [main, ...others] = found
  if (!main && why) return { content: <span className={style.also}>{why}</span>, sort: null }
  if (!main) return { content: <><span aria-hidden="true">·</span><span className="unseen">{words.noFigure}</span></>, sort: null }
  return {
    content: (
      <>
        {content(main.point, series)}
        {others.map(({ point }, index) => (
          <span key={index} className={style.also}>
            {words.also} {content(point, series)}
          </span>
        ))}
      </>
    ),
    sort: main.point.value,
  }
}
