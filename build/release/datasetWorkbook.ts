import { words } from '#language/en/columns.ts'
import type { Dyad } from '#schema/dyad.ts'
import type { Credit } from './credits.ts'
import type { FurtherSheet } from './furtherSheets.ts'
import type { ReleaseContent } from './ReleaseContent.ts'
import type { ReleaseTable } from './ReleaseTable.ts'
import type { Sheet } from './sheetXml.ts'
import { workbook } from './workbook.ts'

const WIDTHS = { text: 18, date: 12, number: 18, list: 24 } as const

interface Told {
  readonly dyad: Dyad
  readonly reference: string
  readonly credits: readonly Credit[]
  readonly further: readonly FurtherSheet[]
  /** Authored files whose records no sheet holds. */
  readonly apart: readonly Pick<ReleaseContent, 'path' | 'description'>[]
}

/** The whole dataset as one workbook: a sheet that explains it, then a sheet a table, named as given. */
export function datasetWorkbook(tables: readonly (readonly [name: string, table: ReleaseTable])[], told: Told): Uint8Array {
  const sheets = tables.map(([name, { columns, rows }]): Sheet => ({ name, head: columns.map(column => column.name), rows, widths: columns.map(({ type }) => WIDTHS[type]) }))
  const further = told.further.map(({ name, columns, rows }): Sheet => ({ name, head: columns.map(column => column.name), rows, widths: columns.map(({ type }) => WIDTHS[type]) }))
  return workbook([readMe(tables, told), ...sheets, ...further])
}

/** Which release this is, under which licence, how to cite it, whom to credit, and what each column holds. */
function readMe(tables: readonly (readonly [string, ReleaseTable])[], { dyad, reference, credits, further, apart }: Told): Sheet {
  const explained = new Map(tables.flatMap(([, { columns }]) => columns.map(({ name }) => [name, words[name]] as const)))
  const rows: string[][] = [
    ['Pair', dyad.names.en],
    ['Release', dyad.version],
    ['Date of the release', dyad.updated],
    ['Data through', dyad.dataThrough],
    ['Licence', dyad.licence],
    ['Cite as', reference],
    ['Report an error', dyad.contact],
    ...[...tables.map(([name, { rows: records }]) => [name, records] as const), ...further.map(({ name, rows: records }) => [name, records] as const)].map(([name, records]) => [`Sheet “${name}”`, `${records.length} records`]),
    ['Empty cells', 'Not stated by the sources. Empty is not zero.'],
    ['Several entries in one cell', 'stand behind semicolons'],
    ['Dates and periods', 'are texts, only as precise as their source'],
    ...apart.map(({ path, description }) => ['Not in this workbook', `${path}: ${description}`]),
    ...credits.map(({ attribution, publisher, licence }) => ['Credit', [attribution ?? publisher, licence].filter(Boolean).join(' · ')]),
    ...[...explained].map(([name, meaning]) => [`Column “${name}”`, meaning]),
    ...further.flatMap(({ name: sheet, columns }) => columns.map(({ name, meaning }) => [`Column “${name}” of “${sheet}”`, meaning])),
  ]
  return { name: 'Read me', head: ['Dyad Atlas', ''], rows, widths: [32, 110] }
}
