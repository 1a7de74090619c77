import { useId, useRef, type RefObject, type SubmitEvent } from 'react'
import { useFormat } from '#language/useFormat.ts'
import { OWN_NAMES } from '#language/ownNames.ts'
import { useWords } from '#language/useWords.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { useAwake } from '#ui/useAwake.ts'
import type { AskedText } from '#views/AskedText.ts'
import { MOST_LETTERS } from '#views/linkedText.ts'
import { fieldsOf } from './fieldsOf.ts'
import type { DeskState } from './useDesk.ts'
import { useLimit } from './useLimit.ts'
import style from '#views/claims.module.css'

interface CheckFormProps {
  form: RefObject<HTMLFormElement | null>
  state: DeskState
  onCheck: (asked: AskedText) => void
  onEdit: () => void
  onStop: () => void
  onClear: () => void
}

/** Where the text is put in, with what is known of it. Too long a text is refused before it is in the field. */
export function CheckForm({ form, state: { phase, given, upTo }, onCheck, onEdit, onStop, onClear }: CheckFormProps) {
  const words = useWords('claims')
  const format = useFormat()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const awake = useAwake()
  const [fault, setFault] = useLimit(field)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = fieldsOf(event.currentTarget)
    const { length } = asked.text
    const next = asked.text.trim() === '' ? words.emptyText : length > MOST_LETTERS ? words.overLimit(format.number(length), format.number(MOST_LETTERS)) : ''
    setFault(next)
    if (next === '') onCheck(asked)
  }
  // A button that was a reset would do nothing: pressed, it is taken away, and outside its form it resets none.
  const clear = () => {
    form.current!.reset()
    setFault('')
    onClear()
    field.current!.focus()
  }
  const busy = phase === 'running' || phase === 'waiting'
  return (
    // The page itself keeps what stands here: what the browser put back on a step would be there again once it was cleared.
    <form ref={form} className={`${style.form} needs-script no-print`} autoComplete="off" onSubmit={submit} onInput={onEdit}>
      <label htmlFor={id}>{words.text}</label>
      <textarea
        ref={field} id={id} name="text" rows={9} aria-describedby={`${id}-note ${id}-fault`} aria-invalid={fault !== '' || undefined}
        onInput={() => setFault('')}
      />
      <span id={`${id}-note`} className={style.soft}>
        {words.limit(format.number(MOST_LETTERS))}
      </span>
      <span id={`${id}-fault`} role="alert">
        {fault}
      </span>
      <div className={style.fields}>
        <label title={words.dateNote}>
          {words.date}
          <input type="date" name="date" />
        </label>
        <label>
          {words.textLanguage}
          <select name="language">
            <option value="">{words.byLetters}</option>
            {LANGUAGES.map(language => (
              <option key={language} value={language} lang={language}>
                {OWN_NAMES[language]}
              </option>
            ))}
          </select>
        </label>
        <label title={words.sourceNote}>
          {words.source}
          <input type="text" name="source" maxLength={300} inputMode="url" autoComplete="off" />
        </label>
      </div>
      <div className={style.buttons}>
        {/* Before the page is awake the browser itself would send the form, and the text with it, in an address. */}
        <button type={awake ? 'submit' : 'button'} className={style.button}>{words.check}</button>
        {busy && <button type="button" className={style.button} onClick={onStop}>{words.stop}</button>}
        {given !== null && !busy && <button type="button" className={style.button} onClick={clear}>{words.clear}</button>}
        {phase === 'running' && given && <progress max={given.asked.text.length} value={upTo} aria-label={words.progress} />}
        <span role="status" className={style.soft}>
          {phase === 'waiting' ? words.waiting : phase === 'running' && given ? words.reading(format.number(upTo), format.number(given.asked.text.length)) : phase === 'failed' ? words.failed : ''}
        </span>
      </div>
    </form>
  )
}
