import { useId, type SubmitEvent } from 'react'
import { lastDayOf } from '#domain/dates.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { FoldOut } from '#ui/FoldOut.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from './AsOfChoice.module.css'

/** The day as of which the atlas is shown. A form: a date is typed in parts, and each part would be a day of its own. */
export function AsOfChoice() {
  const { dyad } = useCore()
  const format = useFormat()
  const words = useWords('shell')
  const { chosen: { asOf }, choose } = useChoices()
  const id = useId()
  const show = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const day = String(new FormData(event.currentTarget).get('day'))
    const fold = event.currentTarget.closest('details')
    fold?.removeAttribute('open')
    fold?.querySelector('summary')?.focus()
    choose({ asOf: day === dyad.updated ? null : day })
  }
  return (
    <FoldOut
      className={style.asOf}
      summary={
        <>
          {words.asOf} <span className={style.value}>{asOf ? format.date(asOf) : words.today}</span>
        </>
      }
    >
      <form className={style.form} onSubmit={show}>
        <label htmlFor={id}>{words.asOfDay}</label>
        <input key={asOf} id={id} name="day" type="date" required min="1900-01-01" max={dyad.updated} defaultValue={asOf ? lastDayOf(asOf) : ''} />
        <button type="submit">{words.done}</button>
        {asOf && <button type="button" onClick={() => choose({ asOf: null })}>{words.today}</button>}
      </form>
    </FoldOut>
  )
}
