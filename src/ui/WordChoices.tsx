import style from './WordChoice.module.css'

interface WordChoicesProps {
  label: string
  options: readonly { readonly value: string; readonly name: string }[]
  chosen: readonly string[]
  /** In the order of the options; never empty. */
  onChoose: (values: string[]) => void
}

/** Any of a few, as words in a line: the chosen ones have a rule under them. The last one cannot be let go. */
export function WordChoices({ label, options, chosen, onChoose }: WordChoicesProps) {
  const toggle = (value: string) => {
    const next = options.map(option => option.value).filter(other => (other === value) !== chosen.includes(other))
    if (next.length > 0) onChoose(next)
  }
  return (
    <fieldset className={style.choice}>
      <legend>{label}</legend>
      {options.map(({ value, name }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
