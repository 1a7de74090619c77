import { useState } from 'react'
import { useWords } from '#language/useWords.ts'
import style from './FilterBar.module.css'

/** Copies the address of exactly what is on screen. Where the clipboard is refused, the address is shown to be copied by hand. */
export function CopyLink() {
  const words = useWords('shell')
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => {
        setState('copied')
        setTimeout(() => setState('idle'), 3000)
      },
      () => setState('refused'),
    )
  return (
    <span className={style.link}>
      <button type="button" onClick={copy}>
        {words.copyLink}
      </button>
      <output>{state === 'copied' && words.copied}</output>
      {state === 'refused' && <input readOnly aria-label={words.copyLink} value={location.href} onFocus={focus => focus.target.select()} />}
    </span>
  )
}
