import { useState } from 'react'
import { Link } from 'react-router'
import type { CoverageLists, CoverageTopic } from '#domain/coverage.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { CoverageGrid, CoverageTime } from '#selectors/coverageGrid.ts'
import { DataTable, type TableCell } from '#ui/DataTable.tsx'
import { useAwake } from '#ui/useAwake.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { heldText, shadeOf, timeName, topicName, wayOf, type Shown } from './coverageModel.ts'
import style from './Coverage.module.css'

interface CoverageTableProps {
  grid: CoverageGrid
  lists: CoverageLists
  shown: Shown
  /** The first year that has a row of its own. */
  first: number
  /** The year against which sources are new or old. */
  today: number
}

interface Held {
  readonly topic: CoverageTopic
  readonly time: CoverageTime
  readonly text: string
  readonly look: string
}

/** Years by topics, each cell on a ground by how much it holds and with the way to what it counts. What is not held is blank. One stop of the Tab key; arrows lead through it. */
export function CoverageTable({ grid, lists, shown, first, today }: CoverageTableProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('data')
  const hrefOf = useViewHref()
  // Without script no key but Tab leads anywhere.
  const awake = useAwake()
  const [visited, visit] = useState<string | null>(null)
  const heldAt = (topic: CoverageTopic, time: CoverageTime): Held | null => {
    const held = grid.at(topic, time)
    const text = held ? heldText(topic, held, shown, words, format) : ''
    return held && text !== '' ? { topic, time, text, look: `${style.cell} ${style[`shade${shadeOf(topic, held, shown, today)}`]}` } : null
  }
  const rows = grid.times.map(time => ({ time, cells: grid.topics.map(topic => heldAt(topic, time)) }))
  const all = rows.flatMap(({ cells }) => cells.flatMap(cell => (cell ? keyOf(cell) : [])))
  const stop = visited !== null && all.includes(visited) ? visited : all[0]

  const cellOf = (held: Held | null): TableCell => {
    if (!held) return { content: '' }
    const { topic, time, text, look } = held
    const name = words.cellName(topicName(topic, words, core), timeName(time, first, words, format), words.shownNames[shown], text)
    const focus = { 'aria-label': name, tabIndex: !awake || keyOf(held) === stop ? 0 : -1, onFocus: () => visit(keyOf(held)) }
    const way = wayOf(topic, time, first, lists)
    if (!way) return { content: <span className={look}>{text}</span>, focus }
    return { content: <Link to={`${hrefOf(way.to, way.choices)}${way.anchor ?? ''}`} className={look} {...focus}>{text}</Link> }
  }
  return (
    <div className={style.grid}>
      <DataTable
        caption={words.gridCaption(words.shownNames[shown])}
        captionHidden
        isGrid
        columns={[{ id: 'year', name: words.year, sortable: false }, ...grid.topics.map(topic => ({ id: topic, name: topicName(topic, words, core), numeric: true, sortable: false }))]}
        rows={rows.map(({ time, cells }) => ({ id: String(time), header: { content: timeName(time, first, words, format) }, cells: cells.map(cellOf) }))}
      />
    </div>
  )
}

const keyOf = ({ topic, time }: Pick<Held, 'topic' | 'time'>) => `${topic}|${time}`
