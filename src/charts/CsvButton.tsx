import { csvText, type CsvRow } from './csvText.ts'
import style from './ChartFigure.module.css'
import { saveFile } from './saveFile.ts'

/** Hands the reader the rows as a file. */
export function CsvButton({ name, fileName, rows }: { name: string; fileName: string; rows: readonly CsvRow[] }) {
  return (
    <button type="button" className={`${style.action} needs-script`} onClick={() => saveFile(new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }), fileName)}>
      {name}
    </button>
  )
}
