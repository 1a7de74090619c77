import { Stated } from '#evidence/Stated.tsx'
import { countersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import style from './FewFigures.module.css'

/** Too little for a line: the figures themselves, with their period and who counted. */
export function FewFigures({ rows }: { rows: readonly Observation[] }) {
  const core = useCore()
  const format = useFormat()
  const { notStated } = useWords('evidence')
  return (
    <ul className={style.few}>
      {rows.map(row => (
        <li key={row.id}>
          <span className={style.figure}><Stated of={row} /></span> {format.period(row.period)} · {countersOf(row, core).join(', ') || notStated}
        </li>
      ))}
    </ul>
  )
}
