import type { Observation, Series } from '#schema/observation.ts'
import { ROW_KEYS, seriesRowId } from '#domain/seriesRowId.ts'

type Cell = string | number | null

const own = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }

/**
 * The rows of a series as observations, in the series' order. What the header says holds for every row unless a column says otherwise;
 * a row's own locator stands before the header's. Cells are taken as they are: `checkSeries` judges them.
 */
export function expandSeries(series: Series): Observation[] {
  const keys = ROW_KEYS.filter(key => series.columns.includes(key))
  return series.rows.map(row => {
    const cell = (column: Series['columns'][number]): Cell | undefined => {
      const index = series.columns.indexOf(column)
      return index < 0 ? undefined : row[index]
    }
    const text = (column: Series['columns'][number]) => (cell(column) ?? undefined) as string | undefined
    const area = text('area') ?? series.fixed?.area ?? ''
    const locator = text('locator')
    return {
      id: seriesRowId(series.id, keys.map(text)),
      measure: series.measure,
      area,
      counterpart: text('counterpart') ?? series.fixed?.counterpart ?? null,
      reporter: series.reporter === 'area' ? area : series.reporter,
      ...own('compiler', series.compiler),
      product: text('product') ?? series.fixed?.product ?? null,
      period: text('period') ?? '',
      value: (cell('value') ?? null) as number | null,
      ...own('missing', text('missing') as Observation['missing']),
      unit: series.unit,
      precision: (cell('precision') ?? series.precision) as number | null,
      ...own('coverage', series.coverage),
      ...own('basis', series.basis),
      ...own('scope', text('scope') ?? series.scope),
      ...own('derivedFrom', text('derivedFrom') ?? series.derivedFrom),
      citations: [{ source: series.source, locator: locator === undefined ? series.locator : `${locator}, ${series.locator}` }],
      ...own('note', series.note),
    }
  })
}
