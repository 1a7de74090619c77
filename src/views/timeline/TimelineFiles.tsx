import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { TimeEntry } from '#selectors/timeEntries.ts'
import { csvText } from '#takeaway/csvText.ts'
import { icsText } from '#takeaway/icsText.ts'
import { saveFile } from '#takeaway/saveFile.ts'
import { wholeDays, type TimeWindow } from '#timeline/TimeWindow.ts'
import { dayAt } from '#domain/dayNumber.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { timelineCalendar, timelineJson, timelineRows } from './timelineFiles.ts'
import style from './TimelineView.module.css'

/** The filtered list as files: a calendar, a table, and data. */
export function TimelineFiles({ entries, window }: { entries: readonly TimeEntry[]; window: TimeWindow }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('timeline')
  const vocabulary = useWords('vocabulary')
  const hrefOf = useViewHref()
  const { from, to } = wholeDays(window)
  const name = `${core.dyad.id}-timeline-${dayAt(from)}-${dayAt(to - 1)}`
  const wording = { core, format, words, vocabulary, addressOf: (path: string) => new URL(hrefOf(path, { years: null, sectors: [], asOf: null }), location.href).href }
  const save = (text: string, kind: string, ending: string) => saveFile(new Blob([text], { type: `${kind};charset=utf-8` }), `${name}.${ending}`)
  return (
    <div role="group" aria-label={words.takeAway} className={style.files}>
      <span aria-hidden="true">{words.takeAway}</span>
      <button type="button" onClick={() => save(icsText(timelineCalendar(entries, wording)), 'text/calendar', 'ics')}>{words.ics}</button>
      <button type="button" onClick={() => save(csvText(timelineRows(entries, wording)), 'text/csv', 'csv')}>CSV</button>
      <button type="button" onClick={() => save(timelineJson(entries, wording, location.href), 'application/json', 'json')}>JSON</button>
    </div>
  )
}
