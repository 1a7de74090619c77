import { useId } from 'react'
import { useWords } from '#language/useWords.ts'
import type { Days } from '#selectors/newBetween.ts'
import { useChoices } from '#url/useChoices.ts'
import style from './Changes.module.css'

/** The two days between which something is new. A pair that ends before it begins is no pair: the other day follows. */
export function SpanFields({ days, isDefault }: { days: Days; isDefault: boolean }) {
  const words = useWords('changes')
  const { choose } = useChoices()
  const [from, to] = [useId(), useId()]
  const take = (next: Days) => choose({ span: next, years: null })
  return (
    <p role="group" aria-label={words.days} className={`${style.days} needs-script no-print`}>
      <label htmlFor={from}>{words.from}</label>
      <input id={from} type="date" key={`from ${days.from}`} defaultValue={days.from} min="1900-01-01" max="2100-12-31" onChange={({ target: { value } }) => value && take({ from: value, to: value > days.to ? value : days.to })} />
      <label htmlFor={to}>{words.to}</label>
      <input id={to} type="date" key={`to ${days.to}`} defaultValue={days.to} min="1900-01-01" max="2100-12-31" onChange={({ target: { value } }) => value && take({ from: value < days.from ? value : days.from, to: value })} />
      {!isDefault && <button type="button" onClick={() => choose({ span: null, years: null })}>{words.latestYear}</button>}
    </p>
  )
}
