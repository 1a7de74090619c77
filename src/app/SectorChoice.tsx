import { useId, useRef } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { recordsPerSector } from '#selectors/recordsPerSector.ts'
import style from './FilterBar.module.css'

/** The fields of cooperation to look at, each with the number of its events and documents. */
export function SectorChoice({ chosen, onChoose }: { chosen: readonly string[]; onChoose: (sectors: string[]) => void }) {
  const core = useCore()
  const words = useWords('shell')
  const list = useRef<HTMLDetailsElement>(null)
  const id = useId()
  const counts = recordsPerSector(core)
  const toggle = (sector: string) => onChoose(chosen.includes(sector) ? chosen.filter(other => other !== sector) : [...chosen, sector])
  return (
    <details
      ref={list}
      className={style.sectors}
      onBlur={blur => {
        if (!blur.currentTarget.contains(blur.relatedTarget) && blur.relatedTarget) blur.currentTarget.open = false
      }}
      onKeyDown={press => {
        if (press.key !== 'Escape' || !list.current?.open) return
        press.preventDefault()
        list.current.open = false
        list.current.querySelector('summary')?.focus()
      }}
    >
      <summary>
        {words.sectors} <span className={style.value}>{chosen.length > 0 ? chosen.length : words.all}</span>
      </summary>
      <fieldset>
        <legend className="unseen">{words.sectors}</legend>
        {core.sectors.map(sector => (
          <label key={sector.id} htmlFor={`${id}-${sector.id}`}>
            <input id={`${id}-${sector.id}`} type="checkbox" checked={chosen.includes(sector.id)} onChange={() => toggle(sector.id)} />
            {sector.name} <span className={style.count}>{counts.get(sector.id) ?? 0}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
