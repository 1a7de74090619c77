import type { CsvRow } from '#takeaway/csvText.ts'
import type { SourceEntry } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'

/** As the terms of the data stand, in every language alike, so that files of two readers join. */
const HEAD: CsvRow = ['id', 'measure', 'area', 'counterpart', 'product', 'period', 'value', 'unit', 'bound', 'precision', 'reporter', 'compiler', 'scope', 'source', 'url']

/** Statements as rows, values in full, each with its first source. */
export function statementsCsv(rows: readonly Observation[], sources: ReadonlyMap<string, SourceEntry>): CsvRow[] {
  const body = rows.map((row): CsvRow => {
    const source = sources.get(row.citations[0]?.source ?? '')
    return [
      row.id, row.measure, row.area, row.counterpart, row.product, row.period, row.value, row.unit, row.bound ?? null, row.precision,
      row.reporter, row.compiler ?? null, row.scope ?? null, source ? `${source.publisher}: ${source.title}` : null, source?.url ?? null,
    ]
  })
  return [HEAD, ...body]
}
