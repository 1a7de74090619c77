import { useEffect, useRef } from 'react'
import { recordQuery } from '#facts/queries.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { NameLinks } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { ToneMark } from '#records/ToneMark.tsx'
import type { TimeEntry } from '#selectors/timeEntries.ts'
import { Said } from '#ui/Said.tsx'
import { timelineChoices } from '#url/timelineChoices.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import style from './Panel.module.css'

interface EntryPanelProps {
  entry: TimeEntry
  previous: { readonly entry: TimeEntry } | null
  next: { readonly entry: TimeEntry } | null
  onSelect: (key: string | null) => void
}

/** The selected record beside the axis: what it is, who was there, and on to the one before and after within the filters. Takes the focus when it is opened by hand. */
export function EntryPanel({ entry, previous, next, onSelect }: EntryPanelProps) {
  const format = useFormat()
  const { chosen } = useChoices()
  const words = useWords('timeline')
  const { eventKinds, tones, levels } = useWords('vocabulary')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // An address that opens with a record selected keeps its place at the top.
    if (document.activeElement !== document.body) heading.current?.focus()
  }, [])
  const path = entry.kind === 'event' ? `events/${entry.event.id}` : `agreements/${entry.agreement.id}`
  const what = entry.kind === 'event' ? [eventKinds[entry.event.kind].one, tones[entry.event.tone]] : [levels[entry.agreement.level]]
  const people = entry.kind === 'event' ? entry.event.people : entry.agreement.people
  return (
    <section className={style.panel} aria-label={entry.title.text}>
      <header className={style.head}>
        <h2 ref={heading} tabIndex={-1} lang={entry.title.lang}>{entry.title.text}</h2>
        <button type="button" className={style.close} onClick={() => onSelect(null)}>{words.close} <span aria-hidden="true">×</span></button>
      </header>
      <p className={style.facts}>
        <ToneMark tone={entry.tone} /> {[format.dateRange(entry.date, entry.endDate), ...what].join(' · ')}
      </p>
      {entry.date.length < 10 && <p className={style.facts}>{entry.date.length === 4 ? words.onlyYear : words.onlyMonth}</p>}
      <Summary entry={entry} />
      {people.length > 0 && <p><NameLinks kind="people" ids={people} /></p>}
      <p className={style.facts}><NameLinks kind="sectors" ids={entry.sectors} /></p>
      <p><RecordLink to={path} choices={entry.kind === 'event' ? timelineChoices(chosen) : undefined}>{words.page}</RecordLink></p>
      <nav className={style.pager} aria-label={`${words.previous}, ${words.next}`}>
        <button type="button" disabled={!previous} onClick={() => onSelect(previous?.entry.key ?? null)}>← {words.previous}</button>
        <button type="button" disabled={!next} onClick={() => onSelect(next?.entry.key ?? null)}>{words.next} →</button>
      </nav>
    </section>
  )
}

/** Fetched when the panel opens; until it is here, the panel stands without it. */
function Summary({ entry }: { entry: TimeEntry }) {
  const { dyad } = usePlace()
  const language = useLanguage()
  const event = useFactsLater(recordQuery(dyad, 'events', entry.kind === 'event' ? entry.event.id : '', language), entry.kind === 'event')
  const document = useFactsLater(recordQuery(dyad, 'agreements', entry.kind === 'document' ? entry.agreement.id : '', language), entry.kind === 'document')
  const record = event.data?.record ?? document.data?.record
  return record ? <p className={style.summary}><Said text={record.summary} /></p> : null
}
