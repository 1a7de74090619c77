import { useRef } from 'react'
import type { YearSpan } from '#domain/periods.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { countByYear, yearsCovered } from '#selectors/eventYears.ts'
import { useChoices } from '#url/useChoices.ts'
import { AsOfChoice } from './AsOfChoice.tsx'
import { CopyLink } from './CopyLink.tsx'
import { FilterChips } from './FilterChips.tsx'
import { SectorChoice } from './SectorChoice.tsx'
import { YearRange } from './YearRange.tsx'
import style from './FilterBar.module.css'

/** Which years and sectors the reader looks at, and as of which day: the same on every view. On a phone one line says it, and opens as a sheet. */
export function FilterBar() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('shell')
  const { chosen, choose, adjust } = useChoices()
  const sheet = useRef<HTMLDialogElement>(null)
  const covered = yearsCovered(core)
  const years = { from: chosen.years?.from ?? covered.from, to: chosen.years?.to ?? covered.to }
  const sectorNames = chosen.sectors.map(id => core.sectors.find(sector => sector.id === id)?.name ?? id)
  const controls = (place: string) => (
    <>
      <YearRange
        id={place}
        covered={covered}
        years={years}
        counts={countByYear(core.events, covered)}
        turnover={core.turnover}
        picture={words.yearPicture(core.dyad.voices[0]?.name ?? '')}
        onChoose={next => choose({ years: wholeRange(next, covered), span: null })}
        onAdjust={next => adjust({ years: wholeRange(next, covered), span: null })}
      />
      <SectorChoice chosen={chosen.sectors} years={chosen.years} onChoose={sectors => choose({ sectors })} />
      <AsOfChoice />
    </>
  )
  return (
    <section aria-label={words.filters} className={`${style.bar} needs-script no-print`}>
      <div className={style.wide}>
        {controls('bar')}
        <FilterChips />
      </div>
      <button type="button" className={`${style.fold} unfolds`} aria-haspopup="dialog" onClick={() => sheet.current?.showModal()}>
        <span className={style.said}>
          {format.yearRange(years.from, years.to)} · {sectorNames.length > 0 ? format.list(sectorNames) : words.allSectors}
          {chosen.asOf && ` · ${words.asOf} ${format.date(chosen.asOf)}`}
        </span>
      </button>
      <dialog ref={sheet} className={style.sheet} aria-label={words.filters}>
        {controls('sheet')}
        <FilterChips />
        <button type="button" className={style.done} onClick={() => sheet.current?.close()}>
          {words.done}
        </button>
      </dialog>
      <CopyLink />
    </section>
  )
}

/** The whole span is no choice at all: the address then says nothing of years. */
function wholeRange(next: YearSpan, covered: YearSpan) {
  return next.from <= covered.from && next.to >= covered.to ? null : next
}
