import type { SourceEntry } from '#domain/compiled.ts'
import { groupBy } from '#domain/groupBy.ts'
import { comparePeriods } from '#domain/periods.ts'
import { MeasureTable } from '#evidence/MeasureTable.tsx'
import { subjectText } from '#evidence/subjectText.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { csvText } from '#takeaway/csvText.ts'
import { saveFile } from '#takeaway/saveFile.ts'
import { Section } from '#ui/Section.tsx'
import style from './ProductView.module.css'
import { statementsCsv } from './statementsCsv.ts'

/** Every statement of the product, folded by what is counted and which way it goes, and all of them as a file. */
export function Statements({ rows, sources, fileName }: { rows: readonly Observation[]; sources: ReadonlyMap<string, SourceEntry>; fileName: string }) {
  const core = useCore()
  const words = useWords('products')
  const charts = useWords('charts')
  const latestFirst = rows.toSorted((a, b) => comparePeriods(b.period, a.period))
  const groups = [...groupBy(latestFirst, row => subjectText({ ...row, product: null }, core))].sort((a, b) => b[1].length - a[1].length)
  const save = () => saveFile(new Blob([csvText(statementsCsv(latestFirst, sources))], { type: 'text/csv;charset=utf-8' }), fileName)
  return (
    <Section id="statements" title={`${words.all} (${rows.length})`} note={words.statementsNote}>
      {groups.map(([subject, own]) => (
        <details key={subject} className={style.group}>
          <summary>{subject} <span className={style.small}>{own.length}</span></summary>
          <MeasureTable caption={subject} rows={own} />
        </details>
      ))}
      <p className="needs-script no-print">
        <button type="button" className={style.file} onClick={save}>{charts.csv}</button>
      </p>
    </Section>
  )
}
