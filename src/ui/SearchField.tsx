import { useEffect, useId, useRef } from 'react'
import style from './SearchField.module.css'

/** A field that narrows the list under it while the reader types; what is left is said once the list has changed. */
export function SearchField({ label, value, onType, result, note }: { label: string; value: string; onType: (text: string) => void; result: string; note?: string }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const first = useRef(true)
  // Uncontrolled, since the address trims what is typed; but when the search is lifted or stepped back elsewhere, the field follows.
  useEffect(() => {
    const field = input.current
    // What was typed before the app was there counts.
    if (first.current && field && field.value !== value) onType(field.value)
    else if (field && field !== document.activeElement) field.value = value
    first.current = false
  }, [value, onType])
  return (
    <p className={`${style.search} needs-script`} role="search">
      <label htmlFor={id}>{label}</label>
      <input ref={input} id={id} type="search" placeholder={note} maxLength={200} defaultValue={value} onChange={change => onType(change.target.value)} autoComplete="off" />
      <output htmlFor={id}>{result}</output>
    </p>
  )
}
