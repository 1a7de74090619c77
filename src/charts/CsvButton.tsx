import { csvText, type CsvRow } from './csvText.ts'
import style from './ChartFigure.module.css'

/** Hands the reader the rows as a file; it is made here, nothing is fetched. */
export function CsvButton({ name, fileName, rows }: { name: string; fileName: string; rows: readonly CsvRow[] }) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <button type="button" className={`${style.action} needs-script`} onClick={save}>
      {name}
    </button>
  )
}
