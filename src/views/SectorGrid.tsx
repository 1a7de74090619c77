import { YearBars } from '#charts/YearBars.tsx'
import type { AgreementEntry, EventEntry } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'
import type { YearSpan } from '#domain/periods.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import style from './SectorGrid.module.css'

/** Every field of cooperation on the same scale: its events by year, and how much is on record. The fullest first. */
export function SectorGrid({ events, documents, years }: { events: readonly EventEntry[]; documents: readonly AgreementEntry[]; years: YearSpan }) {
  const core = useCore()
  const records = useWords('records')
  const sectors = core.sectors
    .map(sector => ({
      ...sector,
      events: events.filter(({ sectors: named }) => named.includes(sector.id)),
      documents: documents.filter(({ sectors: named }) => named.includes(sector.id)).length,
    }))
    .filter(sector => sector.events.length + sector.documents > 0)
    .sort((a, b) => b.events.length + b.documents - (a.events.length + a.documents))
  if (sectors.length === 0) return <p>{records.emptyByFilter}</p>
  return (
    <ul className={style.sectors}>
      {sectors.map(({ id, name, events: own, documents: count }) => (
        <li key={id}>
          <RecordLink to={`sectors/${id}`} className={style.sector}>{name}</RecordLink>
          <YearBars years={years} counts={countsOf(own, years)} max={12} />
          <p className={style.small}>
            {records.events(own.length)} · {records.documents(count)}
          </p>
        </li>
      ))}
    </ul>
  )
}

function countsOf(events: readonly EventEntry[], { from, to }: YearSpan) {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const ofYear = events.filter(({ date }) => yearOf(date) === from + index)
    const tone = (name: string) => ofYear.filter(event => event.tone === name).length
    return { year: from + index, cooperative: tone('cooperative'), neutral: tone('neutral'), strained: tone('strained') }
  })
}
