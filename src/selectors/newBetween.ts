import { DOCUMENT_ACTS, type DocumentAct } from '#domain/changes.ts'
import type { AgreementEntry, Core, EventEntry, SourceEntry } from '#domain/compiled.ts'
import { compareDates, firstDayOf, lastDayOf } from '#domain/dates.ts'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import { knownUntil } from '#domain/knownUntil.ts'
import type { Observation } from '#schema/observation.ts'
import type { Filter } from './filters.ts'

/** Two days, both inside. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** What became of a document on a day. */
export interface ChangedDocument {
  readonly agreement: AgreementEntry
  readonly act: DocumentAct
  readonly date: string
}

/** The year that ends with the latest event or document on record. */
export function latestYear(core: Pick<Core, 'events' | 'agreements' | 'dyad' | 'asOf'>): Days {
  const until = knownUntil(core)
  const days = [...core.events.map(({ endDate, date }) => endDate ?? date), ...core.agreements.flatMap(({ signed }) => signed ?? [])].map(lastDayOf).filter(day => day <= until)
  const to = days.sort().at(-1) ?? until
  return { from: dayAt(dayNumber(to) - 364), to }
}

/** Whether something began in the days: of a vague date, whether the first day that it may mean is one of them. */
const isIn = (date: string, { from, to }: Days) => firstDayOf(date) >= from && firstDayOf(date) <= to

/** What happened and what became of documents in some days and sectors, newest first. */
export function newBetween({ events, agreements }: Pick<Core, 'events' | 'agreements'>, days: Days, { sectors }: Pick<Filter, 'sectors'>): { events: EventEntry[]; documents: ChangedDocument[] } {
  const isOf = (record: { readonly sectors: readonly string[] }) => sectors.length === 0 || record.sectors.some(sector => sectors.includes(sector))
  const acts = agreements.filter(isOf).flatMap(agreement =>
    DOCUMENT_ACTS.flatMap((act): ChangedDocument[] => {
      const date = agreement[act]
      return date !== null && isIn(date, days) ? [{ agreement, act, date }] : []
    }),
  )
  return { events: events.filter(event => isOf(event) && isIn(event.date, days)).toReversed(), documents: acts.sort((a, b) => compareDates(b.date, a.date)) }
}

/** A figure and the day from which the earliest of its sources is out. */
export interface PublishedFigure {
  readonly row: Observation
  readonly day: string
}

/** Figures that were first published in some days, newest first. What no source dates was published on no known day. */
export function publishedBetween(rows: readonly Observation[], sources: ReadonlyMap<string, Pick<SourceEntry, 'date'>>, days: Days): PublishedFigure[] {
  const outOn = ({ citations }: Observation) => citations.flatMap(({ source }) => sources.get(source)?.date ?? []).map(firstDayOf).sort()[0]
  return rows
    .flatMap(row => {
      const day = row.value === null ? undefined : outOn(row)
      return day !== undefined && isIn(day, days) ? [{ row, day }] : []
    })
    .sort((a, b) => compareDates(b.day, a.day))
}
