import type { Judgement } from '#domain/claim.ts'
import type { AgreementEntry, Core, EventEntry } from '#domain/compiled.ts'
import type { DateFormats } from '#language/Format.ts'

/** A record as a reader is told of it. */
export interface NamedRecord {
  readonly kind: 'events' | 'agreements' | 'people'
  readonly id: string
  readonly title: string
  readonly lang: string | undefined
  /** Empty where none is known. */
  readonly day: string
}

/** A record that a verdict rests on. */
export interface HeldRecord extends NamedRecord {
  /** What it says of the matter in its own words; empty where it has no sentence of it. */
  readonly said: string
}

type Records = Pick<Core, 'events' | 'agreements' | 'people'>
type Dates = Pick<DateFormats, 'dateRange'>

/** Events, documents and people by their ids: an event and its document may have one id. */
export function namedRecords(ids: readonly string[], { events, agreements, people }: Records, format: Dates): NamedRecord[] {
  const titled = ({ id, title: { text, lang } }: EventEntry | AgreementEntry) => ({ id, title: text, lang })
  return ids.flatMap((id): NamedRecord[] => [
    ...events.filter(event => event.id === id).map(event => ({ ...titled(event), kind: 'events' as const, day: format.dateRange(event.date, event.endDate) })),
    ...agreements.filter(document => document.id === id).map(document => ({ ...titled(document), kind: 'agreements' as const, day: document.signed ? format.dateRange(document.signed) : '' })),
    ...people.filter(person => person.id === id).map(({ name }) => ({ kind: 'people' as const, id, title: name, lang: undefined, day: '' })),
  ])
}

/** The records that a verdict rests on where no figures are held against each other. Of an event and its document the one that is quoted stands for both. */
export function heldRecords({ evidence, arithmetic: { trials, quotes } }: Judgement, records: Records, format: Dates): HeldRecord[] {
  if (trials.length > 0) return []
  return namedRecords(evidence, records, format).flatMap(record => {
    const quote = quotes.find(({ id }) => id === record.id)
    return quote && quote.kind !== record.kind ? [] : [{ ...record, said: quote?.text ?? '' }]
  })
}
