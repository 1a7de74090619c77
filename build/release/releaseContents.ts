import { apa } from '#takeaway/citation/apa.ts'
import { atlasWork } from '#takeaway/citation/atlasWork.ts'
import { DATASET_FILES } from '#domain/datasetFiles.ts'
import type { Authored } from '#facts/Authored.ts'
import { words } from '#language/en/basket.ts'
import { formatOf } from '#language/formatOf.ts'
import { authoredFiles } from './authoredFiles.ts'
import { creditsOf } from './credits.ts'
import { dataPackage } from './dataPackage.ts'
import { datasetJson } from './datasetJson.ts'
import { datasetWorkbook } from './datasetWorkbook.ts'
import { furtherSheets } from './furtherSheets.ts'
import { observationTables } from './observationTables.ts'
import { recordTables } from './recordTables.ts'
import type { ReleaseContent } from './ReleaseContent.ts'
import type { ReleaseTable } from './ReleaseTable.ts'
import { tableCsv, tableJson } from './tableFiles.ts'
import { tiesTable } from './tiesTable.ts'

const encoder = new TextEncoder()

/**
 * Every file of a pair's release that a reader can take away: the whole dataset, what each view shows unfiltered, and the authored files. The same data give the
 * same bytes. Air routes stand under the Open Database Licence, so they are in no file but their own.
 */
export async function releaseContents(dataFolder: string, authored: Authored): Promise<ReleaseContent[]> {
  const { dyad, sources } = authored
  const figures = observationTables(authored)
  const records = recordTables(authored)
  const views = [...figures.views, tiesTable(authored), ...records]
  const credits = creditsOf(sources, new Set([figures.all, ...records].flatMap(table => [...table.sources])))
  const further = furtherSheets(authored)
  const inWorkbook = creditsOf(sources, new Set([...[figures.all, ...records].flatMap(table => [...table.sources]), ...further.flatMap(sheet => sheet.sources)]))
  const all = figures.all.rows.length
  const entire = (path: keyof typeof DATASET_FILES, content: string | Uint8Array, count: number, description: string, more: Partial<ReleaseContent> = {}): ReleaseContent => ({
    path, group: 'dataset', records: count, bytes: typeof content === 'string' ? encoder.encode(content) : content, mediaType: DATASET_FILES[path], description, credits, ...more,
  })
  const sheet = (name: string) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, records.find(table => table.name === name)] as const
  const sheets = [['Figures', figures.all] as const, ...records.map(({ name }) => sheet(name))].flatMap(([name, table]) => (table ? [[name, table] as const] : []))
  const whole = datasetJson(authored)
  const total = [...sheets.map(([, table]) => table), ...further].reduce((sum, { rows }) => sum + rows.length, 0)
  const files = await authoredFiles(dataFolder, authored)
  const held = new Set(['observations.json', ...records.map(({ name }) => `${name}.json`), ...further.map(({ file }) => file)])
  const apart = files.filter(({ group, path }) => group === 'records' && !held.has(path))
  const contents = [
    entire('observations.csv', tableCsv(figures.all), all, 'Every figure of the pair, one a row.', { table: figures.all }),
    entire('dataset.xlsx', datasetWorkbook(sheets, { dyad, credits: inWorkbook, reference: referenceOf(authored), further, apart }), total, 'Figures and every kind of record as one workbook, but for what its first sheet names.', { credits: inWorkbook }),
    entire('dataset.json', whole.text, whole.records, 'The whole dataset but for air routes.', { credits: whole.credits }),
    ...views.flatMap(table => viewFiles(table, authored)),
    ...files,
  ]
  return [entire('datapackage.json', `${JSON.stringify(dataPackage(dyad, contents), null, 1)}\n`, contents.length, 'What each file holds.'), ...contents]
}

function viewFiles(table: ReleaseTable, { dyad, sources }: Authored): ReleaseContent[] {
  const credits = creditsOf(sources, table.sources)
  const file = (ending: 'csv' | 'json', text: string): ReleaseContent => ({
    path: `views/${table.name}.${ending}`, group: 'views', records: table.rows.length, bytes: encoder.encode(text), credits,
    mediaType: ending === 'csv' ? 'text/csv' : 'application/json', description: `What the view of ${table.name} shows unfiltered.`, ...(ending === 'csv' && { table }),
  })
  return [file('csv', tableCsv(table)), file('json', tableJson(table, { dyad: dyad.id, release: dyad.version, licence: dyad.licence }, credits))]
}

/** How to cite the dataset, in a file that knows neither its address nor its reader. */
function referenceOf({ dyad }: Authored): string {
  const work = atlasWork({ type: 'dataset', title: `Dyad Atlas: ${dyad.names.en}`, pair: dyad.names.en, release: dyad.version, updated: dyad.updated, language: 'en', path: dyad.id, url: null, accessed: null })
  return apa(work, { words: words.reference, format: formatOf('en') })
}
