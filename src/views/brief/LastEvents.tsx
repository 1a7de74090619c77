import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import type { BriefModel } from './briefModel.ts'
import { NoteMarks } from './NoteMarks.tsx'
import style from './Brief.module.css'

/** What happened last, newest first. */
export function LastEvents({ model }: { model: BriefModel }) {
  const format = useFormat()
  const words = useWords('brief')
  return (
    <Section id="events" title={words.eventsTitle(model.events.length, model.eventCount)}>
      {model.eventCount === 0 && <EmptyByFilter />}
      <ul className={style.rows}>
        {model.events.map(({ id, date, endDate, title }) => (
          <li key={id}>
            <time dateTime={date}>{format.dateRange(date, endDate)}</time>
            <span>
              <RecordLink to={`events/${id}`} lang={title.lang}>{title.text}</RecordLink><NoteMarks numbers={model.numbersOf(model.sourcesOf('events', id))} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
