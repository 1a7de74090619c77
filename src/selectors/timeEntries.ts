import type { AgreementEntry, EventEntry, Text } from '#domain/compiled.ts'
import { compareDates } from '#domain/dates.ts'
import { dayNumberAfter, firstDayNumber } from '#domain/dayNumber.ts'
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
  readonly tone: Tone | 'document'
  readonly sectors: readonly string[]
}

/** What stands on the timeline: an event, or a document on the day it was signed. */
export type TimeEntry = Dated & ({ readonly kind: 'event'; readonly event: EventEntry } | { readonly kind: 'document'; readonly agreement: AgreementEntry })

/** Whether its source gives a month or a year, and no day. */
export const isVague = ({ date }: TimeEntry): boolean => date.length < 10

/** Events and documents together, oldest first, as each of the two lists is. Documents without a date stand nowhere in time and are left out. */
export function timeEntries(events: readonly EventEntry[], agreements: readonly AgreementEntry[]): TimeEntry[] {
  const ofEvents = events.map((event): TimeEntry => {
    const { id, title, date, endDate = null, tone, sectors } = event
    return { kind: 'event', key: id, title, date, endDate, from: firstDayNumber(date), to: dayNumberAfter(endDate ?? date), tone, sectors, event }
  })
  const ofDocuments = agreements.flatMap((agreement): TimeEntry[] => {
    const { id, title, signed, sectors } = agreement
    return signed === null ? [] : [{ kind: 'document', key: `doc.${id}`, title, date: signed, endDate: null, from: firstDayNumber(signed), to: dayNumberAfter(signed), tone: 'document', sectors, agreement }]
  })
  return merged(ofEvents, ofDocuments)
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
