import { ChartFigure } from '#charts/ChartFigure.tsx'
import { StatementAxis } from '#charts/StatementAxis.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { countFigures, countGroups } from './countGroups.tsx'
import { countTable } from './countTable.tsx'

/** Counts that people have stated, each a dot with its bound on one axis, under what it counts: counts of different things make no line. */
export function CountAxis({ id, title, rows }: { id: string; title: string; rows: readonly Observation[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('agreements')
  const groups = countGroups(rows, core, format, words)
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={words.countsNote}
      description={[words.countsDescription(rows.length, groups.length)]}
      table={countTable(title, rows, { core, format, words })}
      files={{ fileName: `${core.dyad.id}-${id}`, figures: countFigures(rows, core, words) }}
    >
      <StatementAxis name={title} unit={words.count} tick={value => format.number(value)} groups={groups} />
    </ChartFigure>
  )
}
