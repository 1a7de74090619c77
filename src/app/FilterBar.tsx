import { useRef } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { countByYear, yearsCovered } from '#selectors/eventYears.ts'
import { useChoices } from '#url/useChoices.ts'
import { CopyLink } from './CopyLink.tsx'
import { SectorChoice } from './SectorChoice.tsx'
import { YearRange } from './YearRange.tsx'
import style from './FilterBar.module.css'

/** Which years and sectors the reader looks at: the same on every view, said in words, each lifted by one button. */
export function FilterBar() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('shell')
  const { chosen, choose, adjust } = useChoices()
  const sheet = useRef<HTMLDialogElement>(null)
  const covered = yearsCovered(core)
  const years = { from: chosen.years?.from ?? covered.from, to: chosen.years?.to ?? covered.to }
  const sectorNames = chosen.sectors.map(id => core.sectors.find(sector => sector.id === id)?.name ?? id)
  const filtered = chosen.years !== null || chosen.sectors.length > 0
  const controls = (place: string) => (
    <>
      <YearRange
        id={place}
        covered={covered}
        years={years}
        counts={countByYear(core.events, covered)}
        onChoose={next => choose({ years: wholeRange(next, covered) })}
        onAdjust={next => adjust({ years: wholeRange(next, covered) })}
      />
      <SectorChoice chosen={chosen.sectors} onChoose={sectors => choose({ sectors })} />
    </>
  )
  return (
    <section aria-label={words.filters} className={`${style.bar} needs-script no-print`}>
      <div className={style.wide}>{controls('bar')}</div>
      <button type="button" className={style.fold} onClick={() => sheet.current?.showModal()}>
        {words.years} {format.yearRange(years.from, years.to)} · {sectorNames.length > 0 ? format.list(sectorNames) : words.allSectors} ▾
      </button>
      <dialog ref={sheet} className={style.sheet} aria-label={words.filters}>
        {controls('sheet')}
        <button type="button" className={style.done} onClick={() => sheet.current?.close()}>
          {words.done}
        </button>
      </dialog>
      {filtered && (
        <ul className={style.chosen} aria-label={words.filteredBy}>
          {chosen.years && (
            <Chosen text={format.yearRange(years.from, years.to)} lift={words.lift} onLift={() => choose({ years: null })} />
          )}
          {chosen.sectors.map((id, index) => (
            <Chosen key={id} text={sectorNames[index] ?? id} lift={words.lift} onLift={() => choose({ sectors: chosen.sectors.filter(other => other !== id) })} />
          ))}
          <li>
            <button type="button" className={style.reset} onClick={() => choose({ years: null, sectors: [] })}>
              {words.reset}
            </button>
          </li>
        </ul>
      )}
      <CopyLink />
    </section>
  )
}

function Chosen({ text, lift, onLift }: { text: string; lift: (what: string) => string; onLift: () => void }) {
  return (
    <li>
      <button type="button" className={style.chip} aria-label={lift(text)} onClick={onLift}>
        {text} <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}

/** The whole span is no choice at all: the address then says nothing of years. */
function wholeRange(next: { from: number; to: number }, covered: { from: number; to: number }) {
  return next.from <= covered.from && next.to >= covered.to ? null : next
}
