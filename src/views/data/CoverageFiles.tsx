import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { CoverageGrid } from '#selectors/coverageGrid.ts'
import { csvText } from '#takeaway/csvText.ts'
import { saveFile } from '#takeaway/saveFile.ts'
import takeaway from '#takeaway/Takeaway.module.css'
import style from './Coverage.module.css'
import { coverageJson, coverageRows } from './coverageCells.ts'

/** The grid as it is filtered, as files. `name`: of the files, without an ending. */
export function CoverageFiles({ grid, first, name }: { grid: CoverageGrid; first: number; name: string }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('data')
  const saveCsv = () => saveFile(new Blob([csvText(coverageRows(grid, { core, words, format, first }))], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
  const saveJson = () => saveFile(new Blob([coverageJson(grid, core)], { type: 'application/json' }), `${name}.json`)
  return (
    <p className={`${style.files} needs-script no-print`}>
      <button type="button" className={takeaway.action} onClick={saveCsv}>CSV</button>
      <button type="button" className={takeaway.action} onClick={saveJson}>JSON</button>
    </p>
  )
}
