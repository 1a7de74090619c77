import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { useChoices } from '#url/useChoices.ts'
import { CopyLink } from './CopyLink.tsx'
import { FilterChips } from './FilterChips.tsx'
import { FilterControls } from './FilterControls.tsx'
import style from './FilterBar.module.css'

/** Which years and sectors the reader looks at, and as of which day: the same on every view. On a phone one line says it, and opens as a sheet. */
export function FilterBar() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('shell')
  const { chosen, choose, adjust } = useChoices()
  const sheet = useRef<HTMLDialogElement>(null)
  // What the bar shows already is drawn a second time only for those who open the sheet.
  const [unfolded, setUnfolded] = useState(false)
  const unfold = () => {
    flushSync(() => setUnfolded(true))
    sheet.current?.showModal()
  }
  const covered = useMemo(() => yearsCovered(core), [core])
  const years = { from: chosen.years?.from ?? covered.from, to: chosen.years?.to ?? covered.to }
  const sectorNames = chosen.sectors.map(id => core.sectors.find(sector => sector.id === id)?.name ?? id)
  const shared = { covered, years: chosen.years, sectors: chosen.sectors, choose, adjust }
  return (
    <section aria-label={words.filters} className={`${style.bar} needs-script no-print`}>
      <div className={style.wide}>
        <FilterControls place="bar" {...shared} />
        <FilterChips />
      </div>
      <button type="button" className={`${style.fold} unfolds`} aria-haspopup="dialog" onClick={unfold}>
        <span className={style.said}>
          {format.yearRange(years.from, years.to)} · {sectorNames.length > 0 ? format.list(sectorNames) : words.allSectors}
          {chosen.asOf && ` · ${words.asOf} ${format.date(chosen.asOf)}`}
        </span>
      </button>
      <dialog ref={sheet} className={style.sheet} aria-label={words.filters}>
        {unfolded && (
          <>
            <FilterControls place="sheet" {...shared} />
            <FilterChips />
            <button type="button" className={style.done} onClick={() => sheet.current?.close()}>
              {words.done}
            </button>
          </>
        )}
      </dialog>
      <CopyLink />
    </section>
  )
}
