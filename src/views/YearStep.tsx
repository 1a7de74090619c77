import { useChoices } from '#url/useChoices.ts'
import style from './YearStep.module.css'

interface YearStepProps {
  year: number
  /** The years that can be picked, latest first. */
  years: readonly number[]
  words: { readonly year: string; readonly earlier: string; readonly later: string }
}

/** Which year is looked at: a list, and a step to either side. */
export function YearStep({ year, years, words }: YearStepProps) {
  const { choose } = useChoices()
  const pick = (next: number) => choose({ years: { from: next, to: next } })
  const earlier = years.find(other => other < year)
  const later = years.findLast(other => other > year)
  const listed = years.includes(year) ? years : [year, ...years].sort((a, b) => b - a)
  return (
    <p className={`${style.step} needs-script no-print`}>
      <button type="button" disabled={earlier === undefined} onClick={() => earlier !== undefined && pick(earlier)} aria-label={words.earlier}><Arrow path="M8 1 3 6l5 5" /></button>
      <label>
        {words.year}{' '}
        <select value={year} onChange={change => pick(Number(change.target.value))}>
          {listed.map(one => <option key={one} value={one}>{one}</option>)}
        </select>
      </label>
      <button type="button" disabled={later === undefined} onClick={() => later !== undefined && pick(later)} aria-label={words.later}><Arrow path="m4 1 5 5-5 5" /></button>
    </p>
  )
}

/** Drawn, not typed: a sign without letters says nothing to those who hear the page. */
function Arrow({ path }: { path: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
