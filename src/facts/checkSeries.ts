import { observation as observationSchema, type Series } from '#schema/observation.ts'
import type { Authored } from './Authored.ts'
import { formProblems } from './checkForm.ts'
import type { Problem } from './problem.ts'
import type { Statement } from './statementsOf.ts'

function headerProblems(series: Series & { readonly file: string }): Problem[] {
  const problems: Problem[] = []
  const wrong = (field: string, found: unknown, expected: string) => problems.push({ file: series.file, record: series.id, field, found, expected, severity: 'error' })
  const { columns, fixed = {} } = series
  if (new Set(columns).size < columns.length) wrong('columns', columns, 'each column once')
  for (const needed of ['period', 'value'] as const) if (!columns.includes(needed)) wrong('columns', columns, `"${needed}" among the columns`)
  if (!columns.includes('area') && fixed.area === undefined) wrong('fixed.area', undefined, 'an area for every row, here or in a column')
  for (const key of ['area', 'counterpart', 'product'] as const) if (fixed[key] !== undefined && columns.includes(key)) wrong(`fixed.${key}`, fixed[key], `"${key}" here or in a column, not both`)
  series.rows.forEach((row, index) => {
    if (row.length !== columns.length) wrong(`rows.${index}`, row, `${columns.length} cells, one a column`)
  })
  return problems
}

/** A series' rows fit its columns, and each makes a well-formed observation. */
export function checkSeries({ series }: Authored, statements: readonly Statement[]): Problem[] {
  const headers = series.flatMap(headerProblems)
  const broken = new Set(headers.map(({ file }) => file))
  const rows = statements
    .filter(({ inSeries, file }) => inSeries && !broken.has(file))
    .flatMap(({ observation, file, record }) => {
      const parsed = observationSchema.safeParse(observation)
      return parsed.success ? [] : formProblems(parsed.error.issues, { value: observation, schema: observationSchema, file, record })
    })
  return [...headers, ...rows]
}
