import type { EventMark } from '#charts/YearSeries.ts'
import type { Core, EventEntry } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import { yearMoment } from '#scale/yearMoment.ts'
import { EVENT_KINDS } from '#schema/vocabulary.ts'
import { eventsWithin } from '#selectors/filters.ts'
import type { Choices } from '#url/choices.ts'
import { tradeSelection } from '#url/tradeSelection.ts'

/** More than any event has citations. */
const ABOUT_GOODS = 1000

/** The kinds of event that there are in the years and sectors chosen, with their counts, and the events marked on the curve: those of the kinds switched on, and the selected one. */
export function eventMarks(
  core: Core,
  chosen: Pick<Choices, 'years' | 'sectors' | 'ev' | 'selected'>,
  format: Pick<Format, 'dateRange'>,
  { eventKinds }: Pick<VocabularyWords, 'eventKinds'>,
  hrefOf: (selected: string) => string,
) {
  const within = eventsWithin(core.events, chosen)
  const asked = tradeSelection(chosen.selected).event
  const selected = core.events.find(({ id }) => id === asked) ?? null
  const marked = core.events.filter(event => event === selected || (chosen.ev.includes(event.kind) && within.includes(event)))
  return {
    kinds: EVENT_KINDS.map(kind => ({ value: kind, name: eventKinds[kind].many, count: within.filter(event => event.kind === kind).length })),
    selected,
    marks: marked.map((event): EventMark => {
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
    }),
  }
}

/** Months are too short to be seen as spans; a year, and what goes on over months, is not. */
function spanOf({ date, endDate }: EventEntry): EventMark['span'] | null {
  const year = Number(date.slice(0, 4))
  const end = endDate ?? date
  const from = date.length === 4 ? year : yearMoment(date)
  const to = end.length === 4 ? Number(end) + 1 : yearMoment(end)
  return to - from > 0.25 ? { from, to } : null
}
