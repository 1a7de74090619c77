import type { Core, EventEntry } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'
import type { Format } from '#language/Format.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { eventsPerQuarter } from '#selectors/eventsPerQuarter.ts'
import { facetCounts, failedBy, isOnAxis, type TimeFilter } from '#selectors/facetCounts.ts'
import type { TimeEntry } from '#selectors/timeEntries.ts'
import type { Choices } from '#url/choices.ts'
import { windowOf, windowOfYears } from './timelineWindow.ts'

export interface YearOfEntries {
  readonly year: number
  readonly entries: readonly TimeEntry[]
  readonly events: number
  readonly documents: number
}

type Chosen = Pick<Choices, 'years' | 'span' | 'sectors' | 'kind' | 'tone' | 'query'>

/** Events and documents that fit the filters. The axis and the strip leave the days out of them: they show where the chosen days lie. */
export function timelineViewModel(core: Core, entries: readonly TimeEntry[], chosen: Chosen, format: Format) {
  const covered = yearsCovered(core)
  const window = windowOf(chosen, covered)
  const sought = format.fold(chosen.query)
  const filter: TimeFilter = {
    ...window,
    sectors: chosen.sectors,
    kinds: chosen.kind,
    tones: chosen.tone,
    isSought: title => sought === '' || format.searchable(title).includes(sought),
  }
  const failed = entries.map(entry => failedBy(entry, filter))
  const axis = entries.filter((_, index) => isOnAxis(failed[index]!))
  const shown = entries.filter((_, index) => failed[index] === 0)
  const events = eventsOf(shown).length
  const whole = chosen.years === null && chosen.span === null
  return {
    covered,
    bounds: windowOfYears(covered),
    window,
    sectors: chosen.sectors,
    /** Oldest first. */
    shown,
    axis,
    events,
    documents: shown.length - events,
    quarters: eventsPerQuarter(eventsOf(axis), covered),
    undated: whole && chosen.kind.length === 0 && chosen.tone.length === 0
      ? core.agreements.filter(({ signed, sectors, title }) => signed === null && (chosen.sectors.length === 0 || sectors.some(id => chosen.sectors.includes(id))) && filter.isSought(title.text))
      : [],
    /** What stands under the picture is worked out when it is drawn: the picture does not wait for it. */
    groups: once(() => byYear(shown)),
    counts: once(() => facetCounts(entries, failed)),
    /** Whether or not it fits the filters: an address may name any. */
    entryOf: (key: string): TimeEntry | null => entries.find(entry => entry.key === key) ?? null,
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function eventsOf(entries: readonly TimeEntry[]): EventEntry[] {
  const events: EventEntry[] = []
  for (const entry of entries) if (entry.kind === 'event') events.push(entry.event)
  return events
}

/** Newest year first, and in it the newest first. */
function byYear(shown: readonly TimeEntry[]): YearOfEntries[] {
  const years = new Map<number, TimeEntry[]>()
  for (const entry of shown.toReversed()) {
    const year = yearOf(entry.date)
    const own = years.get(year)
    if (own) own.push(entry)
    else years.set(year, [entry])
  }
  return [...years].map(([year, entries]) => {
    const events = eventsOf(entries).length
    return { year, entries, events, documents: entries.length - events }
  })
}
