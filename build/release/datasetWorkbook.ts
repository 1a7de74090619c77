import { words } from '#language/en/columns.ts'
import type { Dyad } from '#schema/dyad.ts'
import type { Credit } from './credits.ts'
import type { ReleaseTable } from './ReleaseTable.ts'
import type { Sheet } from './sheetXml.ts'
import { workbook } from './workbook.ts'

const WIDTHS = { text: 18, date: 12, number: 18, list: 24 } as const

interface Told {
  readonly dyad: Dyad
  readonly reference: string
  readonly credits: readonly Credit[]
}

/** The whole dataset as one workbook: a sheet that explains it, then a sheet a table, named as given. */
export function datasetWorkbook(tables: readonly (readonly [name: string, table: ReleaseTable])[], told: Told): Uint8Array {
  const sheets = tables.map(([name, { columns, rows }]): Sheet => ({ name, head: columns.map(column => column.name), rows, widths: columns.map(({ type }) => WIDTHS[type]) }))
  return workbook([readMe(tables, told), ...sheets])
}

/** Which release this is, under which licence, how to cite it, whom to credit, and what each column holds. */
function readMe(tables: readonly (readonly [string, ReleaseTable])[], { dyad, reference, credits }: Told): Sheet {
  const explained = new Map(tables.flatMap(([, { columns }]) => columns.map(({ name }) => [name, words[name]] as const)))
  const rows: string[][] = [
    ['Pair', dyad.names.en],
    ['Release', dyad.version],
    ['Date of the release', dyad.updated],
    ['Data through', dyad.dataThrough],
    ['Licence', dyad.licence],
    ['Cite as', reference],
    ['Report an error', dyad.contact],
    ...tables.map(([name, { rows: records }]) => [`Sheet “${name}”`, `${records.length} records`]),
    ['Empty cells', 'Not stated by the sources. Empty is not zero.'],
    ['Several entries in one cell', 'stand behind semicolons'],
    ['Dates and periods', 'are texts, only as precise as their source'],
    ['Not in this workbook', 'air routes (Open Database Licence): air-routes.json, a file of its own'],
    ...credits.map(({ attribution, publisher, licence }) => ['Credit', [attribution ?? publisher, licence].filter(Boolean).join(' · ')]),
    ...[...explained].map(([name, meaning]) => [`Column “${name}”`, meaning]),
  ]
  return { name: 'Read me', head: ['Dyad Atlas', ''], rows, widths: [32, 110] }
}
