import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { CoverageGrid } from '#selectors/coverageGrid.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { heldText, pageOf, primaryShare, SHOWN, topicName } from './coverageModel.ts'

/** Each topic with all of its years together. */
export function CoverageTopics({ grid }: { grid: CoverageGrid }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('data')
  return (
    <DataTable
      caption={words.coverage}
      captionHidden
      compare={format.compare}
      columns={[{ id: 'topic', name: words.topic, sortable: false }, ...SHOWN.map(shown => ({ id: shown, name: words.shownNames[shown], numeric: true }))]}
      rows={grid.topics.flatMap(topic => {
        const held = grid.at(topic)
        if (held === null) return []
        const sorts = { figures: held.figures, publishers: held.publishers.length, primary: primaryShare(topic, held), newest: held.newest }
        return [{
          id: topic,
          header: { content: <RecordLink to={pageOf(topic)}>{topicName(topic, words, core)}</RecordLink> },
          cells: SHOWN.map(shown => ({ content: shown === 'newest' && held.newest ? format.shortDate(held.newest) : heldText(topic, held, shown, words, format), sort: sorts[shown] })),
        }]
      })}
    />
  )
}
