import type { DATASET_FILES } from '#domain/datasetFiles.ts'
import type { ReleaseFile } from '#domain/inventory.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { FileLink } from './FileLink.tsx'
import { sizeText } from './sizeText.ts'
import style from './DataView.module.css'

/** Everything in one file, in each form. */
export function WholeDataset({ files }: { files: readonly ReleaseFile[] }) {
  const format = useFormat()
  const words = useWords('data')
  const named = (Object.keys(words.datasetFiles) as (keyof typeof DATASET_FILES)[]).flatMap(path => files.find(file => file.path === path) ?? [])
  return (
    <Section id="dataset" title={words.dataset} note={words.datasetNote}>
      <DataTable
        caption={words.dataset}
        captionHidden
        columns={[
          { id: 'file', name: words.file, sortable: false },
          { id: 'count', name: words.count, numeric: true, sortable: false },
          { id: 'size', name: words.size, numeric: true, sortable: false },
        ]}
        rows={named.map(({ path, records, bytes }) => ({
          id: path,
          header: { content: <><FileLink path={path} /><span className={style.what}>{words.datasetFiles[path as keyof typeof DATASET_FILES]}</span></> },
          cells: [
            { content: path === 'datapackage.json' ? null : format.number(records) },
            { content: sizeText(bytes, { format, words }) },
          ],
        }))}
      />
    </Section>
  )
}
