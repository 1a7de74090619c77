import { useEffect, useId, useRef } from 'react'
import style from './SearchField.module.css'

/** A field that narrows the list under it while the reader types; what is left is said once the list has changed. */
export function SearchField({ label, value, onType, result, note }: { label: string; value: string; onType: (text: string) => void; result: string; note?: string }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // Uncontrolled, since the address trims what is typed; but when the search is lifted or stepped back elsewhere, the field follows.
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = value
  }, [value])
  return (
    <p className={`${style.search} needs-script`} role="search">
      <label htmlFor={id}>{label}</label>
      <input ref={input} id={id} type="search" placeholder={note} maxLength={200} defaultValue={value} onChange={change => onType(change.target.value)} autoComplete="off" />
      <output htmlFor={id}>{result}</output>
    </p>
  )
}
