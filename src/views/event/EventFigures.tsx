import { Stated } from '#evidence/Stated.tsx'
import { subjectText } from '#evidence/subjectText.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import type { Observation } from '#schema/observation.ts'

/** The figures that were named at an event or in the reports of it, each with its evidence. */
export function EventFigures({ rows }: { rows: readonly Observation[] }) {
  const core = useCore()
  const format = useFormat()
  if (rows.length === 0) return null
  return (
    <ul>
      {rows.map(row => (
        <li key={row.id}>
          {subjectText(row, core)}, {format.period(row.period)}: <Stated of={row} />
        </li>
      ))}
    </ul>
  )
}
