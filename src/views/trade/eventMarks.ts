import type { EventMark } from '#charts/YearSeries.ts'
import type { EventEntry } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import { yearMoment } from '#scale/yearMoment.ts'
import { EVENT_KINDS } from '#schema/vocabulary.ts'
import type { Choices } from '#url/choices.ts'

/** More than any event has citations. */
const ABOUT_GOODS = 1000

/** The kinds of event to switch on, with how many there are among these. */
export function eventKinds(events: readonly EventEntry[], { eventKinds: names }: Pick<VocabularyWords, 'eventKinds'>) {
  return EVENT_KINDS.map(kind => ({ value: kind, name: names[kind].many, count: events.filter(event => event.kind === kind).length }))
}

/** The events marked on the curve: of those in the years and sectors chosen the ones whose kind is switched on, and the selected one. */
export function eventMarks(
  { within, selected }: { within: readonly EventEntry[]; selected: EventEntry | null },
  { ev }: Pick<Choices, 'ev'>,
  format: Pick<Format, 'dateRange'>,
  hrefOf: (selected: string) => string,
): EventMark[] {
  const switchedOn = within.filter(event => ev.includes(event.kind) && event !== selected)
  return [...switchedOn, ...(selected ? [selected] : [])].map(event => {
    const span = spanOf(event)
    return {
      id: event.id,
      at: span ? (span.from + span.to) / 2 : yearMoment(event.date),
      ...(span && { span }),
      // On a curve of trade, what is about traded goods is named before what is merely much reported.
      weight: event.cited + (event.products?.length ? ABOUT_GOODS : 0),
      label: event.title.text,
      title: `${event.title.text}, ${format.dateRange(event.date, event.endDate)}`,
      href: hrefOf(event.id),
      selected: event === selected,
    }
  })
}

/** Months are too short to be seen as spans; a year, and what goes on over months, is not. */
function spanOf({ date, endDate }: EventEntry): EventMark['span'] | null {
  const year = Number(date.slice(0, 4))
  const end = endDate ?? date
  const from = date.length === 4 ? year : yearMoment(date)
  const to = end.length === 4 ? Number(end) + 1 : yearMoment(end)
  return to - from > 0.25 ? { from, to } : null
}
