import type { ReleaseFile } from '#domain/compiled.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'

/** The schema that a file of the release has; figures as a table have none. */
const schemaOf = (path: string) => (path.startsWith('series/') ? 'series' : path.endsWith('.json') ? path.replace('.json', '') : null)

/** The files of this release, each with its records, its form and its licence. */
export function Downloads({ files }: { files: readonly ReleaseFile[] }) {
  const { dyad, release } = useCore()
  const format = useFormat()
  const words = useWords('data')
  return (
    <Section title={words.downloads} note={words.downloadsNote}>
      <DataTable
        caption={words.downloads}
        captionHidden
        compare={format.compare}
        columns={[
          { id: 'file', name: words.file },
          { id: 'count', name: words.count, numeric: true },
          { id: 'schema', name: words.schemas, sortable: false },
          { id: 'licence', name: words.licence, sortable: false },
        ]}
        rows={files.map(({ path, records, licence, attribution }) => {
          const schema = schemaOf(path)
          return {
            id: path,
            header: { content: <a href={`/releases/${release}/${dyad.id}/${path}`} download>{path}</a>, sort: path },
            cells: [
              { content: format.number(records), sort: records },
              { content: schema && <a href={`/schema/${schema}.schema.json`}>JSON Schema</a> },
              { content: licence ? <span lang="en">{attribution ?? licence}</span> : words.ownLicence },
            ],
          }
        })}
      />
    </Section>
  )
}
