import { isSurelyBefore } from '#domain/dates.ts'
import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'

/** A document names the meeting it was signed at, and the meeting names the document: readers come from either. */
export function checkLinks({ dyad, events, agreements }: Authored): Problem[] {
  const eventById = new Map(events.map(event => [event.id, event]))
  const agreementById = new Map(agreements.map(agreement => [agreement.id, agreement]))
  return [
    ...agreements.flatMap(({ id, event: eventId }): Problem[] => {
      const event = eventId === undefined ? undefined : eventById.get(eventId)
      if (!event || event.agreements.includes(id)) return []
      return [{ file: `${dyad.id}/events.json`, record: event.id, field: 'agreements', found: event.agreements, expected: `"${id}" among them, as that agreement names this event`, severity: 'error' }]
    }),
    ...agreements.flatMap(({ id, signed, event: eventId }): Problem[] => {
      const event = eventId === undefined ? undefined : eventById.get(eventId)
      const last = event?.endDate ?? event?.date
      if (!event || !last || !signed || !(isSurelyBefore(signed, event.date) || isSurelyBefore(last, signed))) return []
      return [{ file: `${dyad.id}/agreements.json`, record: id, field: 'signed', found: signed, expected: `a day of the event it names, ${event.id} (${event.date}${event.endDate ? ` to ${event.endDate}` : ''})`, severity: 'warning' }]
    }),
    ...events.flatMap(event => event.agreements.flatMap((id): Problem[] => {
      const agreement = agreementById.get(id)
      // A meeting may also speak of a document signed elsewhere; only a document that names no meeting, though signed that day, was forgotten.
      if (!agreement || agreement.event !== undefined || agreement.signed !== event.date) return []
      return [{ file: `${dyad.id}/agreements.json`, record: id, field: 'event', found: undefined, expected: `"${event.id}", the event that names this agreement on the day it was signed`, severity: 'error' }]
    })),
  ]
}
