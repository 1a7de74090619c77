import { useId } from 'react'
import style from './SearchField.module.css'

/** A field that narrows the list under it while the reader types; what is left is said once the list has changed. */
export function SearchField({ label, value, onType, result }: { label: string; value: string; onType: (text: string) => void; result: string }) {
  const id = useId()
  return (
    <p className={`${style.search} needs-script`} role="search">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" maxLength={200} defaultValue={value} onChange={change => onType(change.target.value)} autoComplete="off" />
      <output htmlFor={id}>{result}</output>
    </p>
  )
}
