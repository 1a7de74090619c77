import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { useChoices } from '#url/useChoices.ts'
import style from './FilterBar.module.css'

/** What is filtered, in words: each choice lifted by one press, or all of them. Nothing where nothing is filtered. */
export function FilterChips() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('shell')
  const { chosen, choose } = useChoices()
  const { years, sectors, asOf } = chosen
  if (years === null && sectors.length === 0 && asOf === null) return null
  return (
    <ul className={style.chosen} aria-label={words.filteredBy}>
      {years && <Chip text={format.yearRange(years.from, years.to)} onLift={() => choose({ years: null })} />}
      {sectors.map(id => (
        <Chip key={id} text={core.sectors.find(sector => sector.id === id)?.name ?? id} onLift={() => choose({ sectors: sectors.filter(other => other !== id) })} />
      ))}
      {asOf && <Chip text={`${words.asOf} ${format.date(asOf)}`} onLift={() => choose({ asOf: null })} />}
      <li>
        <button type="button" className={style.reset} onClick={() => choose({ years: null, sectors: [], asOf: null })}>
          {words.reset}
        </button>
      </li>
    </ul>
  )
}

function Chip({ text, onLift }: { text: string; onLift: () => void }) {
  const { lift } = useWords('shell')
  return (
    <li>
      <button type="button" className={style.chip} aria-label={lift(text)} onClick={onLift}>
        {text}
      </button>
    </li>
  )
}
