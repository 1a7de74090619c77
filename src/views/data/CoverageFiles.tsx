import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { CoverageGrid } from '#selectors/coverageGrid.ts'
import { csvText } from '#takeaway/csvText.ts'
import { saveFile } from '#takeaway/saveFile.ts'
import takeaway from '#takeaway/Takeaway.module.css'
import { SHOWN, timeName, topicName } from './coverageModel.ts'
import style from './Coverage.module.css'

/** The grid as it is filtered, a row each year and topic of which anything is held. `name`: of the files, without an ending. */
export function CoverageFiles({ grid, first, name }: { grid: CoverageGrid; first: number; name: string }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('data')
  const rows = () => grid.times.flatMap(time => grid.topics.flatMap(topic => {
    const held = grid.at(topic, time)
    return held ? [{ time, topic, ...held }] : []
  }))
  const saveCsv = () => {
    const head = [words.year, words.topic, ...SHOWN.map(shown => words.shownNames[shown]), words.publisherNames]
    const body = rows().map(({ time, topic, figures, publishers, primary, newest }) =>
      [timeName(time, first, words, format), topicName(topic, words, core), figures, publishers.length, topic === 'events' || topic === 'agreements' ? null : (100 * primary) / figures, newest, publishers.join('; ')])
    saveFile(new Blob([csvText([head, ...body])], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
  }
  const saveJson = () => saveFile(new Blob([JSON.stringify({ pair: core.dyad.id, release: core.release, ...(core.asOf && { asOf: core.asOf }), cells: rows() }, null, 1)], { type: 'application/json' }), `${name}.json`)
  return (
    <p className={`${style.files} needs-script no-print`}>
      <button type="button" className={takeaway.action} onClick={saveCsv}>CSV</button>
      <button type="button" className={takeaway.action} onClick={saveJson}>JSON</button>
    </p>
  )
}
