import { VERDICTS, type Verdict } from '#domain/claim.ts'
import { useWords } from '#language/useWords.ts'
import { VerdictName } from './VerdictName.tsx'
import style from './claims.module.css'

/** "11 claims, 8 testable", and how many have each verdict. */
export function CoverageLine({ counts }: { counts: Readonly<Partial<Record<Verdict, number>>> }) {
  const { coverage } = useWords('claims')
  const all = VERDICTS.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0)
  const shown = VERDICTS.filter(verdict => verdict !== 'not-testable' && counts[verdict])
  return (
    <p className={style.coverage}>
      <strong>{coverage(all, all - (counts['not-testable'] ?? 0))}</strong>
      {shown.map(verdict => (
        <span key={verdict}>
          {counts[verdict]} <VerdictName verdict={verdict} count={counts[verdict]} />
        </span>
      ))}
    </p>
  )
}
