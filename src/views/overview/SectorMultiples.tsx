import { YearBars } from '#charts/YearBars.tsx'
import type { Core } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { overviewViewModel } from './overviewViewModel.ts'
import style from './OverviewView.module.css'

/** Every field of cooperation on the same scale: its events by year, and how much is on record. */
export function SectorMultiples({ core, model }: { core: Core; model: ReturnType<typeof overviewViewModel> }) {
  const records = useWords('records')
  const sectors = core.sectors
    .map(sector => ({
      ...sector,
      events: model.events.filter(({ sectors: named }) => named.includes(sector.id)),
      documents: model.documents.filter(({ sectors: named }) => named.includes(sector.id)).length,
    }))
    .filter(({ events, documents }) => events.length + documents > 0)
    .sort((a, b) => b.events.length + b.documents - (a.events.length + a.documents))
  const countsOf = (events: Core['events']) =>
    model.perYear.map(({ year }) => {
      const tone = (name: string) => events.filter(event => event.tone === name && yearOf(event.date) === year).length
      return { year, cooperative: tone('cooperative'), neutral: tone('neutral'), strained: tone('strained') }
    })
  return (
    <ul className={style.sectors}>
      {sectors.map(({ id, name, events, documents }) => (
        <li key={id}>
          <RecordLink to={`sectors/${id}`} className={style.sector}>{name}</RecordLink>
          <YearBars years={model.years} counts={countsOf(events)} max={12} />
          <p className={style.small}>
            {records.events(events.length)} · {records.documents(documents)}
          </p>
        </li>
      ))}
    </ul>
  )
}
