import type { ReleaseFile } from '#domain/inventory.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { FileLink } from './FileLink.tsx'
import { sizeText } from './sizeText.ts'

/** The schema that an authored file has: all files of a folder have that of the folder. */
const schemaOf = ({ path }: ReleaseFile) => path.split('/')[0]!.replace('.json', '')

/** Authored files, each with its records, its form and its licence. */
export function AuthoredFiles({ files, caption }: { files: readonly ReleaseFile[]; caption: string }) {
  const format = useFormat()
  const words = useWords('data')
  return (
    <DataTable
      caption={caption}
      captionHidden
      compare={format.compare}
      columns={[
        { id: 'file', name: words.file },
        { id: 'count', name: words.count, numeric: true },
        { id: 'size', name: words.size, numeric: true },
        { id: 'schema', name: words.schemas, sortable: false },
        { id: 'licence', name: words.licence, sortable: false },
      ]}
      rows={files.map(file => ({
        id: file.path,
        header: { content: <FileLink path={file.path} />, sort: file.path },
        cells: [
          { content: format.number(file.records), sort: file.records },
          { content: sizeText(file.bytes, { format, words }), sort: file.bytes },
          { content: <a href={`/schema/${schemaOf(file)}.schema.json`}>JSON Schema</a> },
          { content: file.licence ? <span lang="en">{file.attribution ?? file.licence}</span> : words.ownLicence },
        ],
      }))}
    />
  )
}
