import type { DataTableProps } from '#ui/DataTable.tsx'
import type { OverviewWords } from '#language/en/overview.ts'
import type { Choices } from '#url/choices.ts'
import { Link } from 'react-router'
import { YearValue } from '#views/YearValue.tsx'
import type { overviewViewModel } from './overviewViewModel.ts'

/** The numbers of the one picture, a year a row. */
export function pictureTable(
  { lines, perYear }: ReturnType<typeof overviewViewModel>,
  words: OverviewWords,
  hrefOf: (path: string, choices?: Partial<Choices>) => string,
): DataTableProps {
  const counts = ['cooperative', 'neutral', 'strained', 'byStates', 'byBodies', 'evidence'] as const
  const names = [words.cooperative, words.neutral, words.strained, `${words.signed} ${words.states}`, `${words.signed} ${words.bodies}`, words.evidence]
  return {
    caption: words.pictureTable,
    columns: [
      { id: 'year', name: words.year },
      ...lines.map(({ voice }) => ({ id: voice.id, name: voice.name, numeric: true })),
      ...counts.map((id, index) => ({ id, name: names[index], numeric: true })),
    ],
    rows: perYear.map(row => ({
      id: String(row.year),
      header: { content: <Link to={hrefOf('timeline', { years: { from: row.year, to: row.year } })}>{row.year}</Link>, sort: row.year },
      cells: [
        ...lines.map(({ figures }) => {
          const figure = figures.find(({ year }) => year === row.year)
          return { content: figure && <YearValue of={figure} />, sort: figure?.value ?? null }
        }),
        ...counts.map(id => ({ content: row[id] || '', sort: row[id] })),
      ],
    })),
  }
}
