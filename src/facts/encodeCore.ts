import type { Core } from '#domain/compiled.ts'
import type { EncodedCore, EventFields } from '#domain/encodedCore.ts'
import { columnsOf } from './columnsOf.ts'

/** The index as it is written: events, of which there may be tens of thousands, as columns. */
export function encodeCore({ events, ...core }: Core): EncodedCore {
  const rows = events.map(({ title, ...event }): EventFields => ({ ...event, title: title.text, titleLang: title.lang }))
  return { ...core, events: { count: rows.length, columns: columnsOf(rows) } }
}
