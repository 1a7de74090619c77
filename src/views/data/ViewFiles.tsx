import type { ReleaseFile } from '#domain/inventory.ts'
import type { ShellWords } from '#language/en/shell.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { FileLink } from './FileLink.tsx'
import { sizeText } from './sizeText.ts'

const bare = (path: string) => path.replace('views/', '')

/** The view that shows the records of a file; events stand in time. */
const viewOf = (path: string) => bare(path).replace(/\.\w+$/, '').replace('events', 'timeline') as keyof ShellWords['views']

/** What each view shows unfiltered, as CSV and as JSON of the same records. */
export function ViewFiles({ files }: { files: readonly ReleaseFile[] }) {
  const format = useFormat()
  const words = useWords('data')
  const { views } = useWords('shell')
  return (
    <Section id="views" title={words.byView} note={words.byViewNote}>
      <DataTable
        caption={words.byView}
        captionHidden
        compare={format.compare}
        columns={[
          { id: 'view', name: words.view },
          { id: 'count', name: words.count, numeric: true },
          { id: 'csv', name: 'CSV', sortable: false },
          { id: 'json', name: 'JSON', sortable: false },
        ]}
        rows={files.flatMap(({ path, records, bytes }) => {
          const json = files.find(other => other.path === path.replace(/\.csv$/, '.json') && other.path !== path)
          const view = viewOf(path)
          return json ? [{
            id: path,
            header: { content: <RecordLink to={view}>{views[view]}</RecordLink>, sort: views[view] },
            cells: [
              { content: format.number(records), sort: records },
              { content: <><FileLink path={path}>{bare(path)}</FileLink>, {sizeText(bytes, { format, words })}</> },
              { content: <><FileLink path={json.path}>{bare(json.path)}</FileLink>, {sizeText(json.bytes, { format, words })}</> },
            ],
          }] : []
        })}
      />
    </Section>
  )
}
