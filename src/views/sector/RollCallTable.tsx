import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { RollCall } from '#selectors/rollCalls.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { documentOf } from './rollCallChoices.ts'
import style from './Votes.module.css'

/** Roll calls, one a row: day, resolution, what it is about, how each voted. */
export function RollCallTable({ calls }: { calls: readonly RollCall[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('indicators')
  const country = (id: string) => core.countries.find(one => one.id === id)?.name ?? id
  return (
    <DataTable
      caption={words.votesTitle}
      captionHidden
      columns={[
        { id: 'date', name: words.date, sortable: false },
        { id: 'resolution', name: words.resolution, sortable: false },
        { id: 'first', name: country(core.dyad.first), sortable: false },
        { id: 'second', name: country(core.dyad.second), sortable: false },
        { id: 'outcome', name: words.outcome, sortable: false },
      ]}
      rows={calls.map(({ id, date, resolution, title, first, second, outcome, issues }) => {
        const address = documentOf(resolution)
        return {
          id,
          header: { content: <span className={style.date}>{format.shortDate(date)}</span> },
          cells: [
            {
              content: (
                <>
                  <span lang="en">{title}</span>
                  <span className={style.aside}>
                    {address ? <a href={address} rel="noopener noreferrer external">{resolution} ↗</a> : resolution}
                    {issues.length > 0 && ` · ${issues.map(issue => words.topics[issue] ?? issue).join(', ')}`}
                  </span>
                </>
              ),
            },
            { content: words.votes[first] },
            { content: words.votes[second] },
            { content: outcome && words.outcomes[outcome] },
          ],
        }
      })}
    />
  )
}
