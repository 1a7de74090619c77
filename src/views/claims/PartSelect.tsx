interface PartSelectProps {
  label: string
  value: string
  options: readonly { readonly value: string; readonly name: string }[]
  onChoose: (value: string) => void
}

/** One of many, by its name. */
export function PartSelect({ label, value, options, onChoose }: PartSelectProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={change => onChoose(change.target.value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
