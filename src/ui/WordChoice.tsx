import { useId } from 'react'
import style from './WordChoice.module.css'

interface WordChoiceProps<Value extends string> {
  label: string
  options: readonly { readonly value: Value; readonly name: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** One of a few, as words in a line: the chosen one has a rule under it. Radio buttons to the keyboard and to assistive technology. */
export function WordChoice<Value extends string>({ label, options, chosen, onChoose }: WordChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={style.choice}>
      <legend>{label}</legend>
      {options.map(option => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} checked={option.value === chosen} onChange={() => onChoose(option.value)} />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  )
}
