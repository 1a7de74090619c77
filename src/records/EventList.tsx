import type { ReactNode } from 'react'
import type { EventEntry } from '#domain/compiled.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Choices } from '#url/choices.ts'
import { RecordLink } from './RecordLink.tsx'
import { RecordRows } from './RecordRows.tsx'
import { ToneMark } from './ToneMark.tsx'
import style from './Records.module.css'

/** Events, one a row, in the order given. */
export function EventList({ events }: { events: readonly EventEntry[] }) {
  return (
    <RecordRows>
      {events.map(event => (
        <EventRow key={event.id} event={event} />
      ))}
    </RecordRows>
  )
}

/** An event in a list: date, tone, title, sectors, and what the list wants to say `under` the title; `choices` are those that its page keeps. */
export function EventRow({ event, under, choices }: { event: EventEntry; under?: ReactNode; choices?: Partial<Choices> }) {
  const core = useCore()
  const format = useFormat()
  const { tones } = useWords('vocabulary')
  const sectorName = (id: string) => core.sectors.find(sector => sector.id === id)?.name ?? id
  return (
    <li className={style.row}>
      <span className={style.date}>
        <time dateTime={event.date}>{format.dateRange(event.date, event.endDate)}</time>
      </span>
      <ToneMark tone={event.tone} />
      <span>
        <RecordLink to={`events/${event.id}`} choices={choices} className={style.title} lang={event.title.lang}>
          {event.title.text}
        </RecordLink>
        <span className="unseen"> ({tones[event.tone]})</span>
        {under && <span className={style.under}>{under}</span>}
      </span>
      <span className={style.aside}>{event.sectors.slice(0, 3).map(sectorName).join(', ')}</span>
    </li>
  )
}
