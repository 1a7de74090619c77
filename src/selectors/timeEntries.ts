import type { AgreementEntry, EventEntry, Text } from '#domain/compiled.ts'
import { compareDates, firstDayOf, lastDayOf } from '#domain/dates.ts'
import { dayNumber } from '#domain/dayNumber.ts'
import type { Tone } from '#schema/vocabulary.ts'

interface Dated {
  /** As `sel=` names it: ids of events and of documents may be alike. */
  readonly key: string
  readonly title: Text
  readonly date: string
  readonly endDate: string | null
  /** All the days it may mean, `to` outside, so that "2009" is a year and not New Year's Day. */
  readonly from: number
  readonly to: number
  /** Its source gives a month or a year, and no day. */
  readonly vague: boolean
  readonly tone: Tone | 'document'
  readonly sectors: readonly string[]
}

/** What stands on the timeline: an event, or a document on the day it was signed. */
export type TimeEntry = Dated & ({ readonly kind: 'event'; readonly event: EventEntry } | { readonly kind: 'document'; readonly agreement: AgreementEntry })

/** Events and documents together, oldest first, as each of the two lists is. Documents without a date stand nowhere in time and are left out. */
export function timeEntries(events: readonly EventEntry[], agreements: readonly AgreementEntry[]): TimeEntry[] {
  const ofEvents = events.map((event): TimeEntry => {
    const { id, title, date, endDate = null, tone, sectors } = event
    const { from, to, vague } = daysMeant(date, endDate)
    return { kind: 'event', key: id, title, date, endDate, from, to, vague, tone, sectors, event }
  })
  const ofDocuments = agreements.flatMap((agreement): TimeEntry[] => {
    const { id, title, signed, sectors } = agreement
    return signed === null ? [] : [{ kind: 'document', key: `doc.${id}`, title, date: signed, endDate: null, ...daysMeant(signed, null), tone: 'document', sectors, agreement }]
  })
  return merged(ofEvents, ofDocuments)
}

function daysMeant(date: string, endDate: string | null): Pick<Dated, 'from' | 'to' | 'vague'> {
  const vague = date.length < 10
  const from = dayNumber(vague ? firstDayOf(date) : date)
  return { from, to: vague || endDate !== null ? dayNumber(lastDayOf(endDate ?? date)) + 1 : from + 1, vague }
}

/** Both lists come in order of time, and thousands of them need not be sorted again. */
function merged(a: readonly TimeEntry[], b: readonly TimeEntry[]): TimeEntry[] {
  const both: TimeEntry[] = []
  let next = 0
  for (const entry of a) {
    while (next < b.length && compareDates(b[next]!.date, entry.date) < 0) both.push(b[next++]!)
    both.push(entry)
  }
  return [...both, ...b.slice(next)]
}
