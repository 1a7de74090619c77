import type { YearValue } from '#domain/YearValue.ts'
import type { YearSpan } from '#domain/periods.ts'
import { useWords } from '#language/useWords.ts'
import { useDragStep } from '#ui/useDragStep.ts'
import { YearPicture } from './YearPicture.tsx'
import style from './YearRange.module.css'

interface YearRangeProps {
  id: string
  covered: YearSpan
  years: YearSpan
  /** Events of each covered year, from the first on. */
  counts: readonly number[]
  turnover: readonly YearValue[]
  /** What bars and line are, in words. */
  picture: string
  /** A year was picked, or a drag began: one step that Back undoes. */
  onChoose: (years: YearSpan) => void
  /** A drag goes on: replaces the last step. */
  onAdjust: (years: YearSpan) => void
}

const sameYears = (one: YearSpan, other: YearSpan) => one.from === other.from && one.to === other.to

/** First and last year: two lists to pick from, and two handles over the events and the trade of each year. */
export function YearRange({ id, covered, years, counts, turnover, picture, onChoose, onAdjust }: YearRangeProps) {
  const words = useWords('shell')
  const { move, letGo } = useDragStep(years, { onChoose, onAdjust, same: sameYears })
  /** An end that passes the other takes it along. */
  const withEnd = (end: keyof YearSpan, year: number): YearSpan => {
    const next = { ...years, [end]: year }
    return next.from <= next.to ? next : { from: year, to: year }
  }
  const ends = [['from', words.from], ['to', words.to]] as const
  return (
    <fieldset className={style.years}>
      <legend className={style.legend}>{words.years}</legend>
      {ends.map(([end, label]) => (
        <YearPick key={end} id={`${id}-${end}`} label={label} value={years[end]} covered={covered} onPick={year => onChoose(withEnd(end, year))} />
      ))}
      <span className={style.slider} title={picture}>
        <YearPicture covered={covered} years={years} counts={counts} turnover={turnover} />
        {ends.map(([end, label]) => (
          <input
            key={end}
            type="range"
            aria-label={label}
            min={covered.from}
            max={covered.to}
            value={years[end]}
            onChange={change => move(withEnd(end, Number(change.target.value)))}
            onPointerUp={letGo}
            onPointerCancel={letGo}
            onBlur={letGo}
          />
        ))}
      </span>
      <small className={style.what}>{picture}</small>
    </fieldset>
  )
}

interface YearPickProps {
  id: string
  label: string
  value: number
  covered: YearSpan
  onPick: (year: number) => void
}

function YearPick({ id, label, value, covered, onPick }: YearPickProps) {
  return (
    <span className={style.pick}>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <select id={id} value={value} onChange={change => onPick(Number(change.target.value))}>
        {Array.from({ length: covered.to - covered.from + 1 }, (_, index) => (
          <option key={index}>{covered.from + index}</option>
        ))}
      </select>
    </span>
  )
}
