import type { Core } from '#domain/compiled.ts'
import { dayAt } from '#domain/dayNumber.ts'
import { yearOf } from '#domain/dates.ts'
import type { Format } from '#language/Format.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { eventsPerQuarter } from '#selectors/eventsPerQuarter.ts'
import { facetCounts, tellsOf, type TimeFilter } from '#selectors/facetCounts.ts'
import { timeEntries, type TimeEntry } from '#selectors/timeEntries.ts'
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
export function timelineViewModel(core: Core, chosen: Chosen, format: Format) {
  const covered = yearsCovered(core)
  const window = windowOf(chosen, covered)
  const sought = format.fold(chosen.query)
  const filter: TimeFilter = {
    first: dayAt(window.from),
    last: dayAt(window.to - 1),
    sectors: chosen.sectors,
    kinds: chosen.kind,
    tones: chosen.tone,
    isSought: title => sought === '' || format.searchable(title).includes(sought),
  }
  const told = timeEntries(core.events, core.agreements).map(entry => ({ entry, tells: tellsOf(entry, filter) }))
  const axis = told.flatMap(({ entry, tells }) => (tells.sector && tells.kind && tells.tone && tells.query ? [entry] : []))
  const shown = told.flatMap(({ entry, tells }) => (tells.days && tells.sector && tells.kind && tells.tone && tells.query ? [entry] : []))
  const whole = chosen.years === null && chosen.span === null
  return {
    covered,
    bounds: windowOfYears(covered),
    window,
    sectors: chosen.sectors,
    /** Oldest first. */
    shown,
    axis,
    events: shown.filter(({ kind }) => kind === 'event').length,
    documents: shown.filter(({ kind }) => kind === 'document').length,
    quarters: eventsPerQuarter(axis.flatMap(entry => (entry.kind === 'event' ? [entry.event] : [])), covered),
    groups: byYear(shown),
    undated: whole && chosen.kind.length === 0 && chosen.tone.length === 0
      ? core.agreements.filter(({ signed, sectors, title }) => signed === null && (chosen.sectors.length === 0 || sectors.some(id => chosen.sectors.includes(id))) && filter.isSought(title.text))
      : [],
    counts: facetCounts(told),
    /** Whether or not it fits the filters: an address may name any. */
    entryOf: (key: string): TimeEntry | null => told.find(({ entry }) => entry.key === key)?.entry ?? null,
  }
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
    const events = entries.filter(({ kind }) => kind === 'event').length
    return { year, entries, events, documents: entries.length - events }
  })
}
