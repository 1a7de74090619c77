import type { EventMark } from '#charts/YearSeries.ts'
import type { EventEntry } from '#domain/compiled.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { yearMoment } from '#scale/yearMoment.ts'
import { mostReported } from '#selectors/mostReported.ts'
import { useViewHref } from '#url/useViewHref.ts'

/** On a chart half a page wide more would hide one another; the list on the page has them all. */
const MOST = 4

/** The best reported events of a product as marks on its charts, one a year. */
export function useEventMarks(events: readonly EventEntry[]): EventMark[] {
  const format = useFormat()
  const { eventKinds } = useWords('vocabulary')
  const hrefOf = useViewHref()
  return mostReported(events, { most: MOST, apart: 1 }).map(({ id, date, kind, title }) => ({
    id, at: yearMoment(date), label: eventKinds[kind].one, title: `${title.text}, ${format.date(date)}`, href: hrefOf(`events/${id}`),
  }))
}
