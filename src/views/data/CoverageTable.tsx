import type { CoverageTopic } from '#domain/coverage.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { CoverageGrid, CoverageTime } from '#selectors/coverageGrid.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { heldText, pageOf, shadeOf, timeName, topicName, type Shown } from './coverageModel.ts'
import style from './Coverage.module.css'

interface CoverageTableProps {
  grid: CoverageGrid
  shown: Shown
  /** The first year that has a row of its own. */
  first: number
  /** The year against which sources are new or old. */
  today: number
}

/** Years by topics, each cell on a ground by how much it holds and with the way to what it counts. What is not held is blank. */
export function CoverageTable({ grid, shown, first, today }: CoverageTableProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('data')
  const cell = (topic: CoverageTopic, time: CoverageTime) => {
    const held = grid.at(topic, time)
    const text = held ? heldText(topic, held, shown, words, format) : ''
    if (held === null || text === '') return ''
    const look = `${style.cell} ${style[`shade${shadeOf(topic, held, shown, today)}`]}`
    const years = typeof time === 'number' ? { from: time, to: time } : time === 'earlier' ? { from: null, to: first - 1 } : null
    return years ? <RecordLink to={pageOf(topic)} choices={{ years }} className={look}>{text}</RecordLink> : <span className={look}>{text}</span>
  }
  return (
    <div className={style.grid}>
      <DataTable
        caption={words.gridCaption(words.shownNames[shown])}
        captionHidden
        columns={[{ id: 'year', name: words.year, sortable: false }, ...grid.topics.map(topic => ({ id: topic, name: topicName(topic, words, core), numeric: true, sortable: false }))]}
        rows={grid.times.map(time => ({
          id: String(time),
          header: { content: timeName(time, first, words, format) },
          cells: grid.topics.map(topic => ({ content: cell(topic, time) })),
        }))}
      />
    </div>
  )
}
