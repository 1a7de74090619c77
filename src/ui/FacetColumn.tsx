import style from './FacetColumn.module.css'

interface FacetColumnProps<Value extends string> {
  label: string
  /** Values with the number of records that have them under the other filters. */
  options: readonly { readonly value: Value; readonly name: string; readonly count: number }[]
  chosen: readonly Value[]
  onChoose: (values: Value[]) => void
}

/** One aspect to filter by, open beside a list with its counts in a column; a line to push sideways where there is no room beside. Options without records are left out unless chosen. */
export function FacetColumn<Value extends string>({ label, options, chosen, onChoose }: FacetColumnProps<Value>) {
  const shown = options.filter(({ value, count }) => count > 0 || chosen.includes(value))
  const toggle = (value: Value) => onChoose(chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value])
  return (
    <fieldset className={`${style.facet} needs-script no-print`}>
      <legend>{label}</legend>
      <div className={style.options}>
        {shown.map(({ value, name, count }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span className={style.name}>{name}</span> <span className={style.count}>{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
