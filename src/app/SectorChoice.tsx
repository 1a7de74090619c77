import { useId } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { recordsPerSector } from '#selectors/recordsPerSector.ts'
import { agreementsWithin, eventsWithin, type Filter } from '#selectors/filters.ts'
import { FoldOut } from '#ui/FoldOut.tsx'
import { useAfterwards } from '#ui/useAfterwards.ts'
import style from './SectorChoice.module.css'

interface SectorChoiceProps {
  chosen: readonly string[]
  /** The years whose events and documents are counted. */
  years: Filter['years']
  onChoose: (sectors: string[]) => void
}

/** The fields of cooperation to look at, each with how many events and documents of the chosen years it has. */
export function SectorChoice({ chosen, years, onChoose }: SectorChoiceProps) {
  const words = useWords('shell')
  // Folded, it is out of sight.
  const afterwards = useAfterwards()
  return (
    <FoldOut
      className={style.sectors}
      summary={
        <>
          {words.sectors} <span className={style.value}>{chosen.length > 0 ? chosen.length : words.all}</span>
        </>
      }
    >
      {afterwards && <CountedSectors chosen={chosen} years={years} onChoose={onChoose} />}
    </FoldOut>
  )
}

function CountedSectors({ chosen, years, onChoose }: SectorChoiceProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('shell')
  const id = useId()
  const counts = countsIn(core, years)
  const toggle = (sector: string) => onChoose(chosen.includes(sector) ? chosen.filter(other => other !== sector) : [...chosen, sector])
  return (
    <fieldset aria-describedby={id}>
      <legend className="unseen">{words.sectors}</legend>
      <p id={id} className={style.counted}>
        {years ? `${words.recordCounts}, ${format.yearRange(years.from, years.to)}` : words.recordCounts}
      </p>
      <ul>
        {core.sectors.map(sector => (
          <li key={sector.id}>
            <label>
              <input type="checkbox" checked={chosen.includes(sector.id)} onChange={() => toggle(sector.id)} /> {sector.name}{' '}
              <span className={style.count}>{counts(sector.id)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** "20 · 12": events, then documents. Without a choice of years the undated documents count, too. */
function countsIn(core: Parameters<typeof recordsPerSector>[0], years: Filter['years']) {
  const filter = { years, sectors: [] }
  const { dated, undated } = agreementsWithin(core.agreements, filter)
  const events = recordsPerSector({ events: eventsWithin(core.events, filter), agreements: [] })
  const documents = recordsPerSector({ events: [], agreements: years ? dated : [...dated, ...undated] })
  return (sector: string) => `${events.get(sector) ?? 0} · ${documents.get(sector) ?? 0}`
}
