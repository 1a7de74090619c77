import type { Core, EventEntry } from '#domain/compiled.ts'
import { dayNumber } from '#domain/dayNumber.ts'
import type { Format } from '#language/Format.ts'
import { failedBy } from '#selectors/facetCounts.ts'
import { eventsWithin } from '#selectors/filters.ts'
import { timeEntries } from '#selectors/timeEntries.ts'
import type { Choices } from '#url/choices.ts'

/** Events as the timeline lists them under the same choices, oldest first. */
export function eventListing({ events }: Pick<Core, 'events'>, chosen: Choices, format: Pick<Format, 'fold' | 'searchable'>): EventEntry[] {
  const { span, sectors } = chosen
  const sought = format.fold(chosen.query)
  const filter = {
    ...(span ? { from: dayNumber(span.from), to: dayNumber(span.to) + 1 } : { from: -Infinity, to: Infinity }),
    sectors,
    kinds: chosen.kind,
    tones: chosen.tone,
    isSought: (title: string) => sought === '' || format.searchable(title).includes(sought),
  }
  // Days are finer than years, and win over them.
  const within = span ? events : eventsWithin(events, chosen)
  return timeEntries(within, []).flatMap(entry => (entry.kind === 'event' && failedBy(entry, filter) === 0 ? entry.event : []))
}
