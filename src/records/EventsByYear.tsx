import type { ReactNode } from 'react'
import type { EventEntry } from '#domain/compiled.ts'
import { groupBy } from '#domain/groupBy.ts'
import { yearOf } from '#domain/dates.ts'
import { EventRow } from './EventList.tsx'
import { RecordRows } from './RecordRows.tsx'
import style from './Records.module.css'

interface EventsByYearProps {
  /** Newest first. */
  events: readonly EventEntry[]
  /** Whole years are shown until there are so many events; the rest unfolds. */
  shown: number
  earlier: (count: number, from: number, to: number) => string
  under: (event: EventEntry) => ReactNode
}

/** Events under their years, newest first: the latest years at once, the earlier ones when asked for. */
export function EventsByYear({ events, shown, earlier, under }: EventsByYearProps) {
  const years = [...groupBy(events, ({ date }) => yearOf(date))]
  const before = years.map((_, index) => years.slice(0, index).reduce((sum, [, ofYear]) => sum + ofYear.length, 0))
  const atOnce = years.filter((_, index) => before[index]! < shown)
  const later = years.slice(atOnce.length)
  const list = (some: typeof years) =>
    some.map(([year, ofYear]) => (
      <section key={year} className={style.year}>
        <h3>{year} <span className={style.date}>({ofYear.length})</span></h3>
        <RecordRows>
          {ofYear.map(event => <EventRow key={event.id} event={event} under={under(event)} />)}
        </RecordRows>
      </section>
    ))
  return (
    <>
      {list(atOnce)}
      {later.length > 0 && (
        <details className={style.earlier}>
          <summary>{earlier(later.reduce((sum, [, ofYear]) => sum + ofYear.length, 0), later.at(-1)![0], later[0]![0])}</summary>
          {list(later)}
        </details>
      )}
    </>
  )
}
