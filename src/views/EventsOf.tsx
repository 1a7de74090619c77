import type { EventEntry } from '#domain/compiled.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { EventsByYear } from '#records/EventsByYear.tsx'
import { NameLinks } from '#records/NameLinks.tsx'
import { Section } from '#ui/Section.tsx'

/** Events shown at once, in whole years. */
const SHOWN = 10
/** Names given under an event; its page has all. */
const NAMED = 4

interface EventsOfProps {
  title: string
  /** Oldest first. */
  events: readonly EventEntry[]
  /** The person whose page it is: not said again in every row. */
  except?: string
  /** Whether the reader's filters may have left some out. */
  filtered: boolean
}

/** The events that name a person or a body, newest first under their years: when, what, where and with whom. */
export function EventsOf({ title, events, except, filtered }: EventsOfProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('people')
  const { emptyInData } = useWords('records')
  const under = ({ people, place }: EventEntry) => {
    const others = people.filter(id => id !== except)
    const where = [place?.city, core.countries.find(({ id }) => id === place?.country)?.name].filter(Boolean).join(', ')
    return (
      <>
        {where}
        {where && others.length > 0 && ' · '}
        {others.length > 0 && <>{words.withWhom} <NameLinks kind="people" ids={others.slice(0, NAMED)} />{others.length > NAMED && ` ${words.andMore(others.length - NAMED)}`}</>}
      </>
    )
  }
  return (
    <Section id="events" title={`${title} (${events.length})`} note={events.length > 1 && words.eventsNote}>
      {events.length === 0 && (filtered ? <EmptyByFilter /> : <p>{emptyInData}</p>)}
      <EventsByYear events={[...events].reverse()} shown={SHOWN} under={under} earlier={(count, from, to) => words.earlier(count, format.yearRange(from, to))} />
    </Section>
  )
}
