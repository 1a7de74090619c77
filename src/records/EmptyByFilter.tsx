import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { useChoices } from '#url/useChoices.ts'
import style from './EmptyByFilter.module.css'

/** Nothing fits: says which filters are set and offers to lift each. */
export function EmptyByFilter() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('records')
  const { chosen, choose } = useChoices()
  const sectors = chosen.sectors.map(id => core.sectors.find(sector => sector.id === id)?.name ?? id)
  return (
    <div className={style.empty}>
      <p>{words.emptyByFilter}</p>
      {chosen.years && (
        <button type="button" onClick={() => choose({ years: null })}>
          {words.liftYears(format.yearRange(chosen.years.from, chosen.years.to))}
        </button>
      )}
      {sectors.length > 0 && (
        <button type="button" onClick={() => choose({ sectors: [] })}>
          {words.liftSectors(format.list(sectors))}
        </button>
      )}
    </div>
  )
}
