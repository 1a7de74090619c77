import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import type { YearOfVotes } from '#selectors/votesByYear.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { useFormat } from '#language/useFormat.ts'
import style from './Votes.module.css'

/** The counts of every year, which need no script: the same vote, one abstained, opposite, and the part of the same. */
export function VoteTable({ votes }: { votes: readonly YearOfVotes[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('indicators')
  const charts = useWords('charts')
  const measure = (id: string) => core.measures.find(one => one.id === id)?.name ?? id
  // The unit stands in the headers' measure, so a cell holds the number alone.
  const cell = (row: Observation | null) => ({ content: row?.value != null && <Stated of={row}>{format.number(row.value)}</Stated>, sort: row?.value ?? null })
  return (
    <details className={style.yearly}>
      <summary>{words.votesByYear}</summary>
      <DataTable
        caption={words.votesByYear}
        captionHidden
        columns={[
          { id: 'year', name: charts.year },
          ...['un.votes.both', 'un.votes.same', 'un.votes.one-abstained', 'un.votes.opposite'].map(id => ({ id, name: measure(id), numeric: true })),
          { id: 'share', name: words.shareSame, numeric: true },
        ]}
        rows={votes.toReversed().map(({ year, both, same, oneAbstained, opposite, share }) => ({
          id: String(year),
          header: { content: year, sort: year },
          cells: [cell(both), cell(same), cell(oneAbstained), cell(opposite), { content: <ComputedFigure of={share} />, sort: share.value }],
        }))}
      />
    </details>
  )
}
