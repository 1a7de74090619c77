import type { AgreementEntry, Core, EventEntry } from '#domain/compiled.ts'
import { compareDates, yearOf } from '#domain/dates.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { eventsPerQuarter } from '#selectors/eventsPerQuarter.ts'
import { agreementsWithin, eventsWithin } from '#selectors/filters.ts'
import type { Choices } from '#url/choices.ts'

export type Entry = { readonly kind: 'event'; readonly date: string; readonly event: EventEntry } | { readonly kind: 'document'; readonly date: string; readonly agreement: AgreementEntry }

/** Events and documents of the chosen years, sectors, kinds and tones, by year, newest first. Documents have neither kind nor tone: choosing one leaves them out. */
export function timelineViewModel(core: Core, chosen: Pick<Choices, 'years' | 'sectors' | 'kind' | 'tone'>) {
  const covered = yearsCovered(core)
  const years = { from: chosen.years?.from ?? covered.from, to: chosen.years?.to ?? covered.to }
  const within = eventsWithin(core.events, chosen)
  const ofKind = (event: EventEntry) => chosen.kind.length === 0 || (chosen.kind as readonly string[]).includes(event.kind)
  const ofTone = (event: EventEntry) => chosen.tone.length === 0 || chosen.tone.includes(event.tone)
  const events = within.filter(event => ofKind(event) && ofTone(event))
  const { dated, undated } = agreementsWithin(core.agreements, chosen)
  const documents = chosen.kind.length > 0 || chosen.tone.length > 0 ? [] : dated
  const entries: Entry[] = [
    ...events.map(event => ({ kind: 'event' as const, date: event.date, event })),
    ...documents.map(agreement => ({ kind: 'document' as const, date: agreement.signed ?? '', agreement })),
  ].sort((a, b) => compareDates(b.date, a.date))
  const countOf = <Key extends 'kind' | 'tone'>(key: Key, pool: readonly EventEntry[]) => (value: EventEntry[Key]) => pool.filter(event => event[key] === value).length
  return {
    years,
    events,
    documents,
    undated: documents.length > 0 && chosen.years === null ? undated : [],
    groups: [...new Set(entries.map(({ date }) => yearOf(date)))].map(year => ({ year, entries: entries.filter(({ date }) => yearOf(date) === year) })),
    quarters: eventsPerQuarter(events, years),
    kindCount: countOf('kind', within.filter(ofTone)),
    toneCount: countOf('tone', within.filter(ofKind)),
  }
}
