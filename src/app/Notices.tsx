import { useState } from 'react'
import { useWords } from '#language/useWords.ts'
import { useChoices } from '#url/useChoices.ts'
import style from './Shell.module.css'

/** Says which parts of the address could not be read and what stands in their place. Can be put away. */
export function Notices() {
  const words = useWords('shell')
  const { notices } = useChoices()
  const [dismissed, setDismissed] = useState('')
  const text = notices.map(notice => words.unreadable(notice.parameter, notice.value)).join(' ')
  if (!text || text === dismissed) return null
  return (
    <div className={style.notice} role="status">
      <p>{text}</p>
      <button type="button" aria-label={words.dismiss} onClick={() => setDismissed(text)} />
    </div>
  )
}
