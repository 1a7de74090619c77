import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvText, type CsvRow } from '#takeaway/csvText.ts'
import type { Authored } from '#facts/Authored.ts'
import { compileRowHashes } from '#facts/compileRowHashes.ts'
import { statementsOf } from '#facts/statementsOf.ts'

/** Copies what a reader can take away to `<out>/releases/<version>/<dyad>/`: the authored files as they are, and all figures as one table. Of earlier releases only the hashes of their rows are held. */
export async function writeRelease(out: string, dataFolder: string, authored: Authored): Promise<void> {
  const { id, version } = authored.dyad
  const folder = join(out, 'releases', version)
  await mkdir(join(folder, id), { recursive: true })
  for (const name of await readdir(join(dataFolder, id))) await cp(join(dataFolder, id, name), join(folder, id, name), { recursive: true })
  await cp(join(dataFolder, 'reference'), join(folder, 'reference'), { recursive: true })
  await writeFile(join(folder, id, 'figures.csv'), csvText(figureRows(authored)))
  for (const past of [...authored.releases, { version, rows: compileRowHashes(authored) }]) {
    await mkdir(join(out, 'releases', past.version, id), { recursive: true })
    await writeFile(join(out, 'releases', past.version, id, 'rows.json'), JSON.stringify(past.rows))
  }
}

const COLUMNS = [
  'id', 'measure', 'area', 'counterpart', 'product', 'period', 'value', 'unit', 'bound', 'precision', 'missing', 'reporter', 'compiler', 'stated_by', 'coverage', 'scope',
  'derived_from', 'note', 'source_id', 'publisher', 'title', 'date', 'url', 'locator', 'printed', 'licence', 'attribution',
]

/** Every figure with its first source; a figure of several sources names the others by id, after a semicolon. */
function figureRows(authored: Authored): CsvRow[] {
  const sources = new Map(authored.sources.map(source => [source.id, source]))
  const rows = statementsOf(authored).map(({ observation: o }): CsvRow => {
    const first = o.citations[0]
    const source = sources.get(first?.source ?? '')
    const person = authored.people.find(({ id }) => id === o.statedBy?.person)?.names.en
    return [
      o.id, o.measure, o.area, o.counterpart, o.product, o.period, o.value, o.unit, o.bound ?? null, o.precision, o.missing ?? null, o.reporter, o.compiler ?? null,
      [person, o.statedBy?.role].filter(Boolean).join(', ') || null, o.coverage ?? null, o.scope ?? null, o.derivedFrom ?? null, o.note ?? null,
      o.citations.map(citation => citation.source).join('; '), source?.publisher ?? null, source?.title ?? null, source?.date ?? null, source?.url ?? null,
      first?.locator ?? null, first?.printed ?? null, source?.licence ?? null, source?.attribution ?? null,
    ]
  })
  return [COLUMNS, ...rows]
}
