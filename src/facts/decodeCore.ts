import type { Core, EventEntry } from '#domain/compiled.ts'
import type { CoreOfRows, EncodedCore, EncodedEvents, EventFields } from '#domain/encodedCore.ts'
import { columnReader } from './columnReader.ts'

/** Exactly the index that was encoded; older files hold no posts of speakers and no scopes. Events with equal lists, of sectors or of countries, share them. */
export function decodeCore(encoded: EncodedCore | CoreOfRows): Core {
  const { events, roles = {}, scopes = {} } = encoded
  return { ...encoded, roles, scopes, events: 'count' in events ? decodeEvents(events) : events }
}

/** Fields are named one by one, since thousands of objects are made several times as fast if all are written alike. */
function decodeEvents({ count, columns }: EncodedEvents): EventEntry[] {
  const field = <K extends keyof EventFields>(name: K) => (columns[name] ? columnReader(columns[name]) : () => undefined) as (row: number) => EventFields[K]
  const [id, date, endDate, kind, tone, title, titleLang, cited] = [field('id'), field('date'), field('endDate'), field('kind'), field('tone'), field('title'), field('titleLang'), field('cited')]
  const [sectors, place, countries, people, organisations] = [field('sectors'), field('place'), field('countries'), field('people'), field('organisations')]
  const [agreements, products] = [field('agreements'), field('products')]
  const events: EventEntry[] = []
  for (let row = 0; row < count; row++) {
    const event: { -readonly [K in keyof EventEntry]: EventEntry[K] } = {
      id: id(row), date: date(row), kind: kind(row), tone: tone(row), title: { text: title(row) }, sectors: sectors(row), countries: countries(row),
      people: people(row), organisations: organisations(row), agreements: agreements(row), cited: cited(row),
    }
    const [lang, end, where, touched] = [titleLang(row), endDate(row), place(row), products(row)]
    if (lang !== undefined) event.title = { ...event.title, lang }
    if (end !== undefined) event.endDate = end
    if (where !== undefined) event.place = where
    if (touched !== undefined) event.products = touched
    events.push(event)
  }
  return events
}
