import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Choices } from '#url/choices.ts'
import { useChoices } from '#url/useChoices.ts'
import style from './EmptyByFilter.module.css'

interface EmptyByFilterProps {
  /** The view's own filters that are set, each with what lifts it. */
  others?: readonly { readonly lift: string; readonly patch: Partial<Choices> }[]
}

const NONE: NonNullable<EmptyByFilterProps['others']> = []

/** Nothing fits: says which filters are set and offers to lift each. */
export function EmptyByFilter({ others = NONE }: EmptyByFilterProps) {
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
      {others.map(({ lift, patch }) => (
        <button key={lift} type="button" onClick={() => choose(patch)}>
          {lift}
        </button>
      ))}
    </div>
  )
}
