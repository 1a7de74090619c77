import { useId, useRef, useState, type ClipboardEvent, type DragEvent, type RefObject, type SubmitEvent } from 'react'
import { languageOf } from '#claims/languageOf.ts'
import type { Article } from '#claims/ownSources.ts'
import { useFormat } from '#language/useFormat.ts'
import { OWN_NAMES } from '#language/ownNames.ts'
import { useWords } from '#language/useWords.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { useAwake } from '#ui/useAwake.ts'
import type { DeskState } from './useDesk.ts'
import style from '#views/claims.module.css'

/** Characters that are read at once. */
const MOST = 200_000

interface CheckFormProps {
  form: RefObject<HTMLFormElement | null>
  state: DeskState
  onCheck: (text: string, article: Article) => void
  onStop: () => void
  onClear: () => void
}

/** Where the text is put in, with what is known of it. Too long a text is refused before it is in the field. */
export function CheckForm({ form, state: { phase, given, upTo }, onCheck, onStop, onClear }: CheckFormProps) {
  const words = useWords('claims')
  const format = useFormat()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const awake = useAwake()
  const [fault, setFault] = useState('')
  const refuse = (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
    const { value, selectionStart, selectionEnd } = field.current!
    const length = value.length - (selectionEnd - selectionStart) + data.getData('text').length
    setFault(length > MOST ? words.tooLong(format.number(length), format.number(MOST)) : '')
    if (length > MOST) event.preventDefault()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = new FormData(event.currentTarget)
    const of = (name: string) => String(asked.get(name) ?? '').trim()
    const text = String(asked.get('text') ?? '').replaceAll('\r\n', '\n')
    setFault(text.trim() === '' ? words.emptyText : '')
    if (text.trim() === '') return
    onCheck(text, { date: of('date') || null, language: (of('language') as Language) || languageOf(text), ...(of('source') && { source: of('source') }) })
  }
  const busy = phase === 'running' || phase === 'waiting'
  return (
    <form ref={form} className={`${style.form} needs-script`} onSubmit={submit}>
      <label htmlFor={id}>{words.text}</label>
      <textarea
        ref={field} id={id} name="text" rows={9} maxLength={MOST} aria-describedby={`${id}-note ${id}-fault`} aria-invalid={fault !== '' || undefined}
        onPaste={paste => refuse(paste, paste.clipboardData)} onDrop={drop => refuse(drop, drop.dataTransfer)} onInput={() => setFault('')}
      />
      <span id={`${id}-note`} className={style.soft}>
        {words.limit(format.number(MOST))}
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
        {given !== null && !busy && <button type="reset" className={style.button} onClick={onClear}>{words.clear}</button>}
        {phase === 'running' && given && <progress max={given.text.length} value={upTo} aria-label={words.progress} />}
        <span role="status" className={style.soft}>
          {phase === 'waiting' ? words.waiting : phase === 'running' && given ? words.reading(format.number(upTo), format.number(given.text.length)) : phase === 'failed' ? words.failed : ''}
        </span>
      </div>
    </form>
  )
}
