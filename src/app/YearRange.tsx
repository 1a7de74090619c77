import { useWords } from '#language/useWords.ts'
import style from './FilterBar.module.css'

interface Years {
  readonly from: number
  readonly to: number
}

interface YearRangeProps {
  id: string
  covered: Years
  years: Years
  /** Events of each covered year, from the first on. */
  counts: readonly number[]
  /** A year was picked: one step that Back undoes. */
  onChoose: (years: Years) => void
  /** A handle is being dragged: replaces the last step. */
  onAdjust: (years: Years) => void
}

/** First and last year: two lists to pick from, and two handles over the events of each year. */
export function YearRange({ id, covered, years, counts, onChoose, onAdjust }: YearRangeProps) {
  const words = useWords('shell')
  const all = Array.from({ length: covered.to - covered.from + 1 }, (_, index) => covered.from + index)
  const most = Math.max(1, ...counts)
  const pick = (end: keyof Years) => (year: number) => {
    const next = { ...years, [end]: year }
    onChoose(next.from <= next.to ? next : { from: year, to: year })
  }
  const drag = (end: keyof Years) => (year: number) => {
    const next = { ...years, [end]: year }
    if (next.from <= next.to) onAdjust(next)
  }
  return (
    <fieldset className={style.years}>
      <legend className={style.legend}>{words.years}</legend>
      <YearPick id={`${id}-from`} label={words.from} value={years.from} years={all} onPick={pick('from')} />
      <span aria-hidden="true">–</span>
      <YearPick id={`${id}-to`} label={words.to} value={years.to} years={all} onPick={pick('to')} />
      <span className={style.slider}>
        <svg className={style.histogram} viewBox={`0 0 ${all.length} 10`} preserveAspectRatio="none" aria-hidden="true">
          {counts.map((count, index) => {
            const year = covered.from + index
            const height = (count / most) * 10
            return <rect key={year} className={year >= years.from && year <= years.to ? style.within : style.outside} x={index + 0.15} width={0.7} y={10 - height} height={height} />
          })}
        </svg>
        <YearHandle label={words.from} covered={covered} value={years.from} onDrag={drag('from')} />
        <YearHandle label={words.to} covered={covered} value={years.to} onDrag={drag('to')} />
      </span>
    </fieldset>
  )
}

function YearPick({ id, label, value, years, onPick }: { id: string; label: string; value: number; years: readonly number[]; onPick: (year: number) => void }) {
  return (
    <>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <select id={id} value={value} onChange={change => onPick(Number(change.target.value))}>
        {years.map(year => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </>
  )
}

function YearHandle({ label, covered, value, onDrag }: { label: string; covered: Years; value: number; onDrag: (year: number) => void }) {
  return <input type="range" aria-label={label} min={covered.from} max={covered.to} value={value} onChange={change => onDrag(Number(change.target.value))} />
}
