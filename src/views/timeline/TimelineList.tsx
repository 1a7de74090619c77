import { memo, useDeferredValue, useState } from 'react'
import type { AgreementEntry } from '#domain/compiled.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { MixedList } from '#records/MixedList.tsx'
import { Section } from '#ui/Section.tsx'
import type { YearOfEntries } from './timelineViewModel.ts'
import style from './TimelineView.module.css'

/** So many rows stand there at once. Of more, the first `FIRST`, and `ROWS` more with every press: a page of ten thousand rows cannot be read. */
const ROWS = 600
const FIRST = 100
/** As many as a screen shows under the axis. */
const SCREENFUL = 12

interface TimelineListProps {
  /** The first rows stand there before the others: the axis above does not wait for hundreds of them. */
  rowByRow: boolean
  groups: readonly YearOfEntries[]
  undated: readonly AgreementEntry[]
}

/** Records by year, newest first; the year stays in sight while its rows pass. */
export const TimelineList = memo(function TimelineList({ groups, undated, rowByRow }: TimelineListProps) {
  const words = useWords('timeline')
  const profiles = useWords('profiles')
  const records = useWords('records')
  const [more, setMore] = useState(0)
  const all = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const most = (all > ROWS ? FIRST : ROWS) + more
  const now = useDeferredValue(most, rowByRow ? SCREENFUL : most)
  const left = all - most
  const shown = firstRows(groups, now)
  return (
    <div aria-busy={now !== most || undefined}>
      {shown.map(({ year, entries, events, documents }) => (
        <section key={year} id={`y${year}`} className={style.year}>
          <header className={style.yearHead}>
            <h2>{year}</h2>
            <p>{[events > 0 && records.events(events), documents > 0 && records.documents(documents)].filter(Boolean).join(' · ')}</p>
          </header>
          <MixedList entries={entries} />
        </section>
      ))}
      {left > 0 && (
        <button type="button" className={style.more} onClick={() => setMore(more + ROWS)}>
          {words.more(Math.min(left, ROWS))}
        </button>
      )}
      {undated.length > 0 && now === most && (
        <Section title={profiles.undatedDocuments}>
          <AgreementList agreements={undated} />
        </Section>
      )}
    </div>
  )
})

/** The first rows of a grouped list; a year that is cut keeps the counts of all of it. */
function firstRows(groups: readonly YearOfEntries[], most: number): YearOfEntries[] {
  let room = most
  return groups.flatMap(group => {
    const entries = group.entries.slice(0, Math.max(room, 0))
    room -= group.entries.length
    return entries.length > 0 ? [{ ...group, entries }] : []
  })
}
