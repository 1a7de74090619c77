import style from './Facet.module.css'

interface FacetProps<Value extends string> {
  label: string
  /** Values with the number of records that have them under the other filters. */
  options: readonly { readonly value: Value; readonly name: string; readonly count: number }[]
  chosen: readonly Value[]
  onChoose: (values: Value[]) => void
  /** Stays as the reader leaves it, and names what is chosen: for switches above a drawing, where room is dear. */
  folded?: boolean
}

/** One aspect to filter by, with counts: any of the chosen values will do. Options without records are left out unless chosen. */
export function Facet<Value extends string>({ label, options, chosen, onChoose, folded = false }: FacetProps<Value>) {
  const shown = options.filter(({ value, count }) => count > 0 || chosen.includes(value))
  const toggle = (value: Value) => onChoose(chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value])
  return (
    <details className={`${style.facet} needs-script`} {...(!folded && { open: chosen.length > 0 })}>
      <summary>
        {label} {chosen.length > 0 && <span className={style.count}>{folded ? options.filter(({ value }) => chosen.includes(value)).map(({ name }) => name).join(', ') : chosen.length}</span>}
      </summary>
      <fieldset>
        <legend className="unseen">{label}</legend>
        {shown.map(({ value, name, count }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            {name} <span className={style.count}>{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
