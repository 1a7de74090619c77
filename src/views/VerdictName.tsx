import type { Verdict } from '#domain/claim.ts'
import { useWords } from '#language/useWords.ts'
import style from './claims.module.css'

/** How much a verdict says for a claim: its colour. The sign tells verdicts apart without it. */
export const WEIGHT: Readonly<Record<Verdict, 'borne' | 'partly' | 'denied' | 'silent'>> = {
  'supported': 'borne', 'one-side': 'partly', 'close': 'partly', 'definition': 'partly', 'contradicted': 'denied', 'no-evidence': 'silent', 'not-testable': 'silent',
}

const SIGNS: Readonly<Record<Verdict, string>> = {
  'supported': 'M2 7l3 3 6-7', 'one-side': 'M6.5 2a4.5 4.5 0 0 0 0 9zm0 0a4.5 4.5 0 0 1 0 9', 'close': 'M1 7q3-4 5.5 0t5.5 0', 'definition': 'M6.5 12V7L2 2M6.5 7 11 2',
  'contradicted': 'M2.5 2.5l8 8m0-8l-8 8', 'no-evidence': 'M3 6.5h7', 'not-testable': 'M6 6h1v1H6z',
}

/** A verdict with its sign; after a count of claims in the form that the count asks for. */
export function VerdictName({ verdict, count = 1 }: { verdict: Verdict; count?: number | undefined }) {
  const { verdictsOn } = useWords('claims')
  return (
    <span className={`${style.verdict} ${style[WEIGHT[verdict]]}`}>
      <svg viewBox="0 0 13 13" aria-hidden="true">
        <path d={SIGNS[verdict]} fill={verdict === 'one-side' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.7" />
      </svg>
      {verdictsOn(count)[verdict]}
    </span>
  )
}
