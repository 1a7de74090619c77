import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { OUTCOMES, type IssueCount } from '#selectors/rollCalls.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { useChoices } from '#url/useChoices.ts'
import { measureOf, slugOf } from './rollCallChoices.ts'
import style from './Votes.module.css'

/** Agreement by topic, counted from the roll calls. Each number shows the roll calls that it counts: they are its evidence. */
export function TopicTable({ counts }: { counts: readonly IssueCount[] }) {
  const format = useFormat()
  const words = useWords('indicators')
  const { choose } = useChoices()
  const show = (issue: string | null, outcome: (typeof OUTCOMES)[number] | null) => {
    choose({ selected: slugOf(issue), measure: measureOf(outcome), query: '', table: true })
    document.getElementById('roll-calls')?.focus()
  }
  const nameOf = (issue: string | null) => (issue === null ? words.noTopic : (words.topics[issue] ?? issue))
  const cell = (issue: string | null, outcome: (typeof OUTCOMES)[number] | null, count: number) => ({
    content: <button type="button" className={style.count} aria-label={`${nameOf(issue)}, ${outcome ? words.outcomes[outcome] : words.all}: ${count}`} onClick={() => show(issue, outcome)}>{format.number(count)}</button>,
    sort: count,
  })
  return (
    <>
      <h3 className={style.head}>{words.byTopic}</h3>
      <p className={style.small}>{words.byTopicNote}</p>
      <DataTable
        caption={words.byTopic}
        captionHidden
        compare={format.compare}
        columns={[
          { id: 'topic', name: words.topic },
          { id: 'all', name: words.all, numeric: true },
          ...OUTCOMES.map(outcome => ({ id: outcome, name: words.outcomes[outcome], numeric: true })),
          { id: 'share', name: words.shareSame, numeric: true },
        ]}
        rows={counts.map(({ issue, counts: of, all }) => ({
          id: slugOf(issue),
          header: { content: nameOf(issue), sort: nameOf(issue) },
          cells: [
            cell(issue, null, all),
            ...OUTCOMES.map(outcome => cell(issue, outcome, of[outcome])),
            { content: all > 0 && <button type="button" className={style.count} onClick={() => show(issue, 'same')}>{format.percent((100 * of.same) / all, { decimals: 1 })}</button>, sort: all > 0 ? of.same / all : null },
          ],
        }))}
      />
    </>
  )
}
