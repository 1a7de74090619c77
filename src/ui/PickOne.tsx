import style from './PickOne.module.css'

interface PickOneProps<Value extends string | number> {
  label: string
  options: readonly { readonly value: Value; readonly name: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** One of many, as a list that drops down: where words in a line would take too much of it. */
export function PickOne<Value extends string | number>({ label, options, chosen, onChoose }: PickOneProps<Value>) {
  return (
    <label className={style.pick}>
      <span>{label}</span>
      <select
        value={chosen}
        onChange={change => {
          const option = options.find(({ value }) => String(value) === change.target.value)
          if (option) onChoose(option.value)
        }}
      >
        {options.map(({ value, name }) => (
          <option key={value} value={value}>{name}</option>
        ))}
      </select>
    </label>
  )
}
