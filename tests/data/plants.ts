/** A value of parsed JSON, to be broken by hand. */
export interface Loose { [key: string]: Loose }

export interface Plant {
  readonly what: string
  /** Under the data root. */
  readonly file: string
  /** Edits the parsed file in place. */
  readonly edit: (value: Loose) => void
  /** What the check must say, whole. */
  readonly message: string
}

const loose = (value: unknown) => value as Loose

/** The record of a list that has the id. */
const record = (list: Loose, id: string): Loose => (list as unknown as Loose[]).find(one => (one['id'] as unknown) === id)!

const set = (id: string, field: string, value: unknown) => (list: Loose) => { record(list, id)[field] = loose(value) }

const copyOf = (id: string, changes: Record<string, unknown>) => (list: Loose) => {
  (list as unknown as unknown[]).push({ ...record(list, id), ...changes })
}

const OBSERVATIONS = 'xa-xb/observations.json'
const EVENTS = 'xa-xb/events.json'
const AGREEMENTS = 'xa-xb/agreements.json'
const PEOPLE = 'xa-xb/people.json'
const ORGANISATIONS = 'xa-xb/organisations.json'
const SOURCES = 'xa-xb/sources.json'
const GDP = 'xa-xb/series/openfigures-gdp.json'
const MEASURES = 'reference/measures.json'
const PLACES = 'reference/places.json'
const DYAD = 'xa-xb/dyad.json'
const AIR_ROUTES = 'xa-xb/air-routes.json'
const ARTICLES = 'xa-xb/articles.json'
const CORRECTIONS = 'xa-xb/corrections.json'
const ROLL_CALLS = 'xa-xb/roll-calls.json'

/** One error of each kind. */
export const PLANTS: readonly Plant[] = [
  // Form
  { what: 'a misspelt field', file: EVENTS, edit: set('2020-border-closed', 'sumary', 'x'), message: 'xa-xb/events.json, 2020-border-closed: sumary: found "sumary", expected a field of the schema (nearest: "summary")' },
  { what: 'a missing field', file: PEOPLE, edit: list => { delete record(list, 'tom-harrow')['summary'] }, message: 'xa-xb/people.json, tom-harrow: summary: found nothing, expected a string' },
  { what: 'a number in quotes', file: OBSERVATIONS, edit: set('2020-xa-turnover', 'value', '12'), message: 'xa-xb/observations.json, 2020-xa-turnover: value: found "12", expected a number' },
  { what: 'a word outside its vocabulary', file: EVENTS, edit: set('2021-bridge-summit', 'kind', 'sumit'), message: 'xa-xb/events.json, 2021-bridge-summit: kind: found "sumit", expected one of summit, visit, meeting, commission, forum, exhibition, cultural, accord, dispute, incident, conflict, milestone, opening (nearest: "summit")' },
  { what: 'a date in another order', file: EVENTS, edit: set('2020-border-closed', 'date', '16.03.2020'), message: 'xa-xb/events.json, 2020-border-closed: date: found "16.03.2020", expected a date YYYY, YYYY-MM or YYYY-MM-DD' },
  { what: 'an address a browser must not open', file: SOURCES, edit: set('xa-stat-2020', 'url', 'javascript:alert(1)'), message: 'xa-xb/sources.json, xa-stat-2020: url: found "javascript:alert(1)", expected an http or https address, its host without a dot at its end' },
  { what: 'an address as a crawler writes it', file: SOURCES, edit: set('xa-stat-2020', 'url', 'https://stat.example./2020'), message: 'xa-xb/sources.json, xa-stat-2020: url: found "https://stat.example./2020", expected an http or https address, its host without a dot at its end' },
  { what: 'no citation', file: EVENTS, edit: set('2020-border-closed', 'citations', []), message: 'xa-xb/events.json, 2020-border-closed: citations: found [], expected at least one citation' },
  { what: 'an id with capitals', file: PEOPLE, edit: set('dov-azel', 'id', 'Dov Azel'), message: 'xa-xb/people.json, Dov Azel: id: found "Dov Azel", expected an id of lower-case letters, digits and single hyphens' },
  { what: 'an empty text', file: EVENTS, edit: set('2020-border-closed', 'title', ''), message: 'xa-xb/events.json, 2020-border-closed: title: found "", expected a text that is not empty' },
  { what: 'blanks around a text', file: EVENTS, edit: set('2020-border-closed', 'title', ' Border closed'), message: 'xa-xb/events.json, 2020-border-closed: title: found " Border closed", expected text without blanks at its ends' },
  { what: 'an unreadable period', file: OBSERVATIONS, edit: set('2020-xa-turnover', 'period', 'FY2020'), message: 'xa-xb/observations.json, 2020-xa-turnover: period: found "FY2020", expected a period such as 2020, 2021-Q3, 2021-11 or 2021-01/2021-11' },
  { what: 'markup in a text', file: EVENTS, edit: set('2020-border-closed', 'summary', 'The <b>border</b> closed.'), message: 'xa-xb/events.json, 2020-border-closed: summary: found "The <b>border</b> closed.", expected plain text without HTML' },
  { what: 'a list that is none', file: 'xa-xb/visa-rules.json', edit: value => { (value as unknown as unknown[]).splice(0, 1, 'a rule') }, message: 'xa-xb/visa-rules.json, record 1: found "a rule", expected an object' },

  // Corrections
  { what: 'a correction of a release that never was', file: CORRECTIONS, edit: set('2025-exports-2024', 'lastIn', '2025.3.13'), message: 'xa-xb/corrections.json, 2025-exports-2024: lastIn: found "2025.3.13", expected a release that was given out (nearest: "2025.3.31")' },
  { what: 'a correction of what was right', file: CORRECTIONS, edit: set('2025-exports-2024', 'record', '2015-xa-exports'), message: 'xa-xb/corrections.json, 2025-exports-2024: record: found "2015-xa-exports", expected a record that differs from the release 2025.3.31' },
  { what: 'a correction of no record', file: CORRECTIONS, edit: set('2025-exports-2024', 'record', '2024-xa-export'), message: 'xa-xb/corrections.json, 2025-exports-2024: record: found "2024-xa-export", expected one of the observations of the release 2025.3.31 (nearest: "2024-xa-exports")' },
  { what: 'a correction without what stands there now', file: CORRECTIONS, edit: set('2025-exports-2024', 'now', null), message: 'xa-xb/corrections.json, 2025-exports-2024: now: found null, expected what stands there today, since the record was not withdrawn' },
  { what: 'a correction before its mistake', file: CORRECTIONS, edit: set('2025-exports-2024', 'date', '2025-03-01'), message: 'xa-xb/corrections.json, 2025-exports-2024: date: found "2025-03-01", expected a day no earlier than the release 2025.3.31 of 2025-03-31' },

  // Ids and references
  { what: 'an id met twice', file: EVENTS, edit: copyOf('2020-border-closed', {}), message: 'xa-xb/events.json, 2020-border-closed: id: found "2020-border-closed", expected an id that no other record has (xa-xb/events.json, 2020-border-closed has it)' },
  { what: 'an observation with the id of a series row', file: OBSERVATIONS, edit: copyOf('2005-war-slump', { id: 'openfigures-gdp-xa-2010' }), message: 'xa-xb/series/openfigures-gdp.json, openfigures-gdp, row 1: id: found "openfigures-gdp-xa-2010", expected an id that no other record has (xa-xb/observations.json, openfigures-gdp-xa-2010 has it)' },
  { what: 'an unknown unit', file: OBSERVATIONS, edit: set('2020-xa-turnover', 'unit', 'USDD'), message: 'xa-xb/observations.json, 2020-xa-turnover: unit: found "USDD", expected a unit of reference/units.json (nearest: "USD")' },
  { what: 'an unknown measure', file: OBSERVATIONS, edit: set('2005-war-slump', 'measure', 'trade.export.quantity'), message: 'xa-xb/observations.json, 2005-war-slump: measure: found "trade.export.quantity", expected a measure of reference/measures.json (nearest: "trade.exports.quantity")' },
  { what: 'an unknown source', file: EVENTS, edit: list => { loose(record(list, '2020-border-closed')['citations']![0])['source'] = loose('archive-atlass') }, message: 'xa-xb/events.json, 2020-border-closed: citations.0.source: found "archive-atlass", expected a source of the pair\'s sources.json (nearest: "archive-atlas")' },
  { what: 'an unknown person', file: EVENTS, edit: set('2020-border-closed', 'people', ['ana-velc']), message: 'xa-xb/events.json, 2020-border-closed: people: found "ana-velc", expected a person of the pair\'s people.json (nearest: "ana-velk")' },
  { what: 'an unknown body', file: OBSERVATIONS, edit: set('2005-war-slump', 'compiler', 'tradebas'), message: 'xa-xb/observations.json, 2005-war-slump: compiler: found "tradebas", expected an organisation of the pair\'s organisations.json (nearest: "tradebase")' },
  { what: 'an unknown agreement', file: AGREEMENTS, edit: set('2023-bridge-protocol', 'amends', '2021-bridge-agrement'), message: 'xa-xb/agreements.json, 2023-bridge-protocol: amends: found "2021-bridge-agrement", expected an agreement of the pair\'s agreements.json (nearest: "2021-bridge-agreement")' },
  { what: 'an unknown event', file: AGREEMENTS, edit: set('undated-memorandum', 'event', '2024-comission'), message: 'xa-xb/agreements.json, undated-memorandum: event: found "2024-comission", expected an event of the pair\'s events.json (nearest: "2024-commission")' },
  { what: 'an unknown observation', file: EVENTS, edit: set('2024-commission', 'observations', ['2024-xa-turnovr']), message: 'xa-xb/events.json, 2024-commission: observations: found "2024-xa-turnovr", expected an observation of the pair (nearest: "2024-xa-turnover")' },
  { what: 'an unknown sector', file: EVENTS, edit: set('2024-commission', 'sectors', ['tradee']), message: 'xa-xb/events.json, 2024-commission: sectors: found "tradee", expected a sector of reference/sectors.json (nearest: "trade")' },
  { what: 'an unknown product', file: EVENTS, edit: set('2024-commission', 'products', ['0704']), message: 'xa-xb/events.json, 2024-commission: products: found "0704", expected a product of reference/products.json (nearest: "0702")' },
  { what: 'an unknown country', file: PEOPLE, edit: set('dov-azel', 'country', 'XQ'), message: 'xa-xb/people.json, dov-azel: country: found "XQ", expected a country or group of reference/countries.json (nearest: "XA")' },
  { what: 'an unknown place of an event', file: EVENTS, edit: list => { record(list, '2020-border-closed')['place'] = loose({ city: 'Lirks', country: 'XA' }) }, message: 'xa-xb/events.json, 2020-border-closed: place.city: found "Lirks", expected the English name of a place of reference/places.json (nearest: "Lirsk")' },
  { what: 'an unknown place of an agreement', file: AGREEMENTS, edit: set('2003-transport', 'place', 'Port Hall'), message: 'xa-xb/agreements.json, 2003-transport: place: found "Port Hall", expected the English name of a place of reference/places.json (nearest: "Port Hale")' },
  { what: 'an unknown city of an air route', file: AIR_ROUTES, edit: value => { value['routes']![0]!['to']!['city'] = loose('Port Hall') }, message: 'xa-xb/air-routes.json: routes.0.to.city: found "Port Hall", expected the English name of a place of reference/places.json (nearest: "Port Hale")' },
  { what: 'a place in another country than its own', file: EVENTS, edit: list => { record(list, '2021-bridge-summit')['place']!['country'] = loose('XA') }, message: 'xa-xb/events.json, 2021-bridge-summit: place.country: found "XA", expected "XB", where reference/places.json has Hale' },
  { what: 'a place without a name in each language', file: PLACES, edit: list => { delete list[0]!['names']!['ru'] }, message: 'reference/places.json, Hale: names.ru: found nothing, expected a string' },
  { what: 'a place listed twice', file: PLACES, edit: list => { (list as unknown as unknown[]).push(list[0]) }, message: 'reference/places.json, Hale: names.en: found "Hale", expected each place once' },
  { what: 'a roll call met twice', file: ROLL_CALLS, edit: value => { (value['rows'] as unknown as unknown[]).push(value['rows']![0]) }, message: 'xa-xb/roll-calls.json, a-70-1: id: found "a-70-1", expected an id that no other record has (xa-xb/roll-calls.json, a-70-1 has it)' },
  { what: 'a measure of no sector', file: MEASURES, edit: set('trade.exports', 'sector', 'trad'), message: 'reference/measures.json, trade.exports: sector: found "trad", expected a sector of reference/sectors.json (nearest: "trade")' },

  // Dates
  { what: 'an event that ends before it starts', file: EVENTS, edit: set('2012-trade-fair', 'endDate', '2012-10-01'), message: 'xa-xb/events.json, 2012-trade-fair: endDate: found "2012-10-01", expected a date no earlier than date, 2012-10-02' },
  { what: 'an agreement in force before it was signed', file: AGREEMENTS, edit: set('2021-bridge-agreement', 'inForce', '2020'), message: 'xa-xb/agreements.json, 2021-bridge-agreement: inForce: found "2020", expected a date no earlier than signed, 2021-09-14' },
  { what: 'an agreement ended before it was signed', file: AGREEMENTS, edit: set('2003-transport', 'ended', '2001-02'), message: 'xa-xb/agreements.json, 2003-transport: ended: found "2001-02", expected a date no earlier than signed, 2003-04' },
  { what: 'a post left before it was taken', file: PEOPLE, edit: list => { loose(record(list, 'tom-harrow')['roles']![0])['to'] = loose('2017') }, message: 'xa-xb/people.json, tom-harrow: roles.0.to: found "2017", expected a date no earlier than roles.0.from, 2018' },
  { what: 'a death before a birth', file: PEOPLE, edit: set('cilla-orm', 'died', '1931'), message: 'xa-xb/people.json, cilla-orm: died: found "1931", expected a date no earlier than born, 1941' },
  { what: 'a body dissolved before it was founded', file: ORGANISATIONS, edit: set('xb-transport-ministry', 'dissolved', '1990'), message: 'xa-xb/organisations.json, xb-transport-ministry: dissolved: found "1990", expected a date no earlier than founded, 1993-05' },
  { what: 'an event after the last update', file: EVENTS, edit: set('2024-commission', 'date', '2025-07-01'), message: 'xa-xb/events.json, 2024-commission: date: found "2025-07-01", expected a date no later than the last update, 2025-06-30' },
  { what: 'a day the calendar has not', file: EVENTS, edit: set('2024-commission', 'date', '2023-02-29'), message: 'xa-xb/events.json, 2024-commission: date: found "2023-02-29", expected a day of the calendar' },
  { what: 'a period that ends before it starts', file: OBSERVATIONS, edit: set('2025-01-04-xa-turnover', 'period', '2025-04/2025-01'), message: 'xa-xb/observations.json, 2025-01-04-xa-turnover: period: found "2025-04/2025-01", expected a period that ends no earlier than it starts' },
  { what: 'a period on a day the calendar has not', file: OBSERVATIONS, edit: set('2020-xa-turnover', 'period', '2020-01-01/2020-06-31'), message: 'xa-xb/observations.json, 2020-xa-turnover: period: found "2020-01-01/2020-06-31", expected days of the calendar' },
  { what: 'a period of two kinds of ends', file: OBSERVATIONS, edit: set('2020-xa-turnover', 'period', '2020-01/2020'), message: 'xa-xb/observations.json, 2020-xa-turnover: period: found "2020-01/2020", expected two ends of one kind around the slash' },
  { what: 'a source dated after the last update', file: SOURCES, edit: set('xa-stat-2020', 'date', '2026'), message: 'xa-xb/sources.json, xa-stat-2020: date: found "2026", expected a date no later than the last update, 2025-06-30' },
  { what: 'a figure about the future that is no forecast', file: OBSERVATIONS, edit: list => { delete record(list, '2030-target')['status'] }, message: 'xa-xb/observations.json, 2030-target: period: found "2030", expected a period that has begun by the last update, 2025-06-30, or status "forecast"' },

  // Figures
  { what: 'a unit of another dimension', file: OBSERVATIONS, edit: set('2005-war-slump', 'unit', 'USD'), message: 'xa-xb/observations.json, 2005-war-slump: unit: found "USD", expected a unit of mass, as trade.exports.quantity asks for' },
  { what: 'half a place', file: OBSERVATIONS, edit: set('2024-xa-turnover-rank', 'value', 2.5), message: 'xa-xb/observations.json, 2024-xa-turnover-rank: value: found 2.5, expected a whole number from 1, for a rank' },
  { what: 'a share above the whole', file: OBSERVATIONS, edit: set('2024-xa-turnover-share', 'value', 108.9), message: 'xa-xb/observations.json, 2024-xa-turnover-share: value: found 108.9, expected a share from 0 to 100' },
  { what: 'exports below nothing', file: OBSERVATIONS, edit: set('2018-xa-exports', 'value', -467000000), message: 'xa-xb/observations.json, 2018-xa-exports: value: found -467000000, expected an amount of 0 or more' },
  { what: 'a count below nothing', file: OBSERVATIONS, edit: set('2022-documents', 'value', -31), message: 'xa-xb/observations.json, 2022-documents: value: found -31, expected a count of 0 or more' },
  { what: 'a rank with decimals in its rounding', file: OBSERVATIONS, edit: set('2024-xa-turnover-rank', 'precision', 1), message: 'xa-xb/observations.json, 2024-xa-turnover-rank: precision: found 1, expected 0 or 0.5, for a rank' },
  { what: 'a range upside down', file: OBSERVATIONS, edit: set('2025-01-04-xa-turnover', 'range', [650000000, 630000000]), message: 'xa-xb/observations.json, 2025-01-04-xa-turnover: range: found [650000000,630000000], expected a lower end before the higher' },
  { what: 'an empty place without a reason', file: OBSERVATIONS, edit: set('2005-war-slump', 'value', null), message: 'xa-xb/observations.json, 2005-war-slump: value: found null, expected a number, or a word in "missing" that says why there is none' },
  { what: 'a number said to be missing', file: OBSERVATIONS, edit: set('2005-war-slump', 'missing', 'no-data'), message: 'xa-xb/observations.json, 2005-war-slump: value: found 120, expected no number where "missing" says that there is none' },
  { what: 'a rounding coarser than the figure', file: OBSERVATIONS, edit: set('2005-war-slump', 'precision', 500), message: 'xa-xb/observations.json, 2005-war-slump: precision: found 500, expected half the last printed digit, less than the value itself' },
  { what: 'a rounding that the figure does not have', file: OBSERVATIONS, edit: set('2017-xa-exports', 'precision', 500000), message: 'xa-xb/observations.json, 2017-xa-exports: precision: found 500000, expected half the last digit of 431900000' },
  { what: 'a value outside its range', file: OBSERVATIONS, edit: set('2025-01-04-xa-turnover', 'value', 700000000), message: 'xa-xb/observations.json, 2025-01-04-xa-turnover: value: found 700000000, expected a value within its range, 630000000–650000000' },
  { what: 'a slip of a thousand', file: OBSERVATIONS, edit: set('2018-xa-exports', 'value', 467000), message: 'xa-xb/observations.json, 2018-xa-exports: value: found 467000, expected a value within 20 times of 431900000 (2017) or 502600000 (2019), or "standsApart" and a note that says why' },
  { what: 'a slip of a thousand under a note about something else', file: OBSERVATIONS, edit: list => { Object.assign(record(list, '2018-xa-exports'), { value: 467000, note: 'Up 8 percent.' }) }, message: 'xa-xb/observations.json, 2018-xa-exports: value: found 467000, expected a value within 20 times of 431900000 (2017) or 502600000 (2019), or "standsApart" and a note that says why' },
  { what: 'a figure that stands apart and does not say why', file: OBSERVATIONS, edit: list => { delete record(list, '2005-war-slump')['note'] }, message: 'xa-xb/observations.json, 2005-war-slump: note: found nothing, expected a note that says why the figure stands apart' },
  { what: 'flows that do not make the turnover', file: OBSERVATIONS, edit: set('2018-xa-turnover', 'value', 1668300000), message: 'xa-xb/observations.json, 2018-xa-turnover: value: found 1668300000, expected about 1368300000, the exports (2018-xa-exports) and imports (2018-xa-imports) of the same publication together, or "standsApart" and a note that says why' },

  // Between records
  { what: 'a place cited twice', file: EVENTS, edit: list => { const { citations } = record(list, '2020-border-closed'); (citations as unknown as unknown[]).push(citations![0]) }, message: 'xa-xb/events.json, 2020-border-closed: citations.1: found "archive-atlas, ch. 9", expected each place of a source cited once' },
  { what: 'an event only announced', file: EVENTS, edit: set('2024-commission', 'citations', [{ source: 'lirsk-herald-2021', locator: 'para. 1' }]), message: 'xa-xb/events.json, 2024-commission: citations: found "lirsk-herald-2021 of 2021-09-14", expected a source no earlier than what it tells of, 2024-06-01' },
  { what: 'an agreement its event does not name', file: EVENTS, edit: set('1995-friendship', 'agreements', []), message: 'xa-xb/events.json, 1995-friendship: agreements: found [], expected "1995-friendship-treaty" among them, as that agreement names this event' },
  { what: 'an event its agreement does not name', file: AGREEMENTS, edit: list => { delete record(list, '2021-bridge-agreement')['event'] }, message: 'xa-xb/agreements.json, 2021-bridge-agreement: event: found nothing, expected "2021-bridge-summit", the event that names this agreement on the day it was signed' },
  { what: 'an agreement signed on no day of its event', file: AGREEMENTS, edit: set('2021-bridge-agreement', 'signed', '2021-09-16'), message: 'xa-xb/agreements.json, 2021-bridge-agreement: signed: found "2021-09-16", expected a day of the event it names, 2021-bridge-summit (2021-09-14)' },
  { what: 'agreements that supersede each other', file: AGREEMENTS, edit: set('2003-transport', 'supersedes', '2021-bridge-agreement'), message: 'xa-xb/agreements.json, 2003-transport: supersedes: found "2021-bridge-agreement", expected a chain that does not come back to where it began' },
  { what: 'a source that repeats itself', file: SOURCES, edit: set('hale-wire-2021', 'repeats', 'hale-wire-2021'), message: 'xa-xb/sources.json, hale-wire-2021: repeats: found "hale-wire-2021", expected a chain that does not come back to where it began' },
  { what: 'one page under two ids', file: SOURCES, edit: copyOf('lirsk-herald-2021', { id: 'herald-again' }), message: 'xa-xb/sources.json, herald-again: url: found "https://herald.example.org/bridge", expected a page that no other source has ("lirsk-herald-2021" has it; name the former id there under "formerIds")' },
  { what: 'a redirect to nowhere', file: 'xa-xb/redirects.json', edit: value => { loose(value['renamed']![0])['to'] = loose('2021-bridge-sumit') }, message: 'xa-xb/redirects.json: renamed.0.to: found "2021-bridge-sumit", expected an id of one of the events (nearest: "2021-bridge-summit")' },
  { what: 'a redirect that hides a record', file: 'xa-xb/redirects.json', edit: value => { loose(value['renamed']![1])['from'] = loose('dov-azel') }, message: 'xa-xb/redirects.json: renamed.1.from: found "dov-azel", expected an id that none of the people has any more' },
  { what: 'a withdrawn record that is there', file: 'xa-xb/redirects.json', edit: value => { loose(value['withdrawn']![0])['id'] = loose('2003-transport') }, message: 'xa-xb/redirects.json: withdrawn.0.id: found "2003-transport", expected an id that none of the agreements has any more' },
  { what: 'an old id led to two records', file: 'xa-xb/redirects.json', edit: value => { (value['renamed'] as unknown as unknown[]).push({ kind: 'people', from: 'a-velk', to: 'dov-azel' }) }, message: 'xa-xb/redirects.json: renamed.2.from: found "a-velk", expected each old id once' },
  { what: 'a translation in the file of another language', file: 'xa-xb/translations/ru.json', edit: value => { value['language'] = loose('az') }, message: 'xa-xb/translations/ru.json: language: found "az", expected "ru", as the file is named' },
  { what: 'a translation of no record', file: 'xa-xb/translations/ru.json', edit: value => { value['events']!['2021-bridge-sumit'] = loose({ title: 'Мост' }) }, message: 'xa-xb/translations/ru.json, 2021-bridge-sumit: events: found "2021-bridge-sumit", expected an id of the pair\'s events.json (nearest: "2021-bridge-summit")' },
  { what: 'a translation of a post that nobody is named in', file: 'xa-xb/translations/ru.json', edit: value => { value['roles'] = loose({ Negotiatr: 'Переговорщик' }) }, message: 'xa-xb/translations/ru.json: roles.Negotiatr: found "Negotiatr", expected a post as signatories.role or statedBy.role names it (nearest: "Negotiator")' },
  { what: 'figures translated in part', file: 'xa-xb/translations/az.json', edit: value => { value['events']!['2024-commission']!['figures'] = loose([]) }, message: 'xa-xb/translations/az.json, 2024-commission: events.figures: found 0, expected 1 figure, one for each of the record' },
  { what: 'figures translated of a record that has none', file: 'xa-xb/translations/ru.json', edit: value => { value['events']!['2021-bridge-summit']!['figures'] = loose(['40 фирм', '2 моста']) }, message: 'xa-xb/translations/ru.json, 2021-bridge-summit: events.figures: found 2, expected 0 figures, one for each of the record' },
  { what: 'another number in a translated figure', file: 'xa-xb/translations/az.json', edit: value => { value['events']!['2024-commission']!['figures'] = loose(['1 520 icazə istənilib']) }, message: 'xa-xb/translations/az.json, 2024-commission: events.figures.0: found "1 520 icazə istənilib", expected the numbers of "1,250 permits asked for (minister of Velmara)"' },
  { what: 'a translation of a scope that no figure has', file: 'xa-xb/translations/ru.json', edit: value => { value['scopes'] = loose({ 'intergovernmental document': 'межправительственные документы' }) }, message: 'xa-xb/translations/ru.json: scopes.intergovernmental document: found "intergovernmental document", expected a scope as a figure or a series has it (nearest: "intergovernmental documents")' },
  { what: 'posts translated in part', file: 'xa-xb/translations/az.json', edit: value => { value['people']!['ana-velk']!['roles'] = loose(['Nazir']) }, message: 'xa-xb/translations/az.json, ana-velk: people.roles: found 1, expected 2 posts, one a role of the record' },
  { what: 'a table its licence keeps from us', file: GDP, edit: value => { value['source'] = loose('archive-atlas') }, message: 'xa-xb/series/openfigures-gdp.json, openfigures-gdp: source: found "archive-atlas", expected a source whose licenceUse is "open" or "attribution" (it is not given)' },
  { what: 'an attribution licence without its credit line', file: SOURCES, edit: list => { delete record(list, 'tradebase-2025')['attribution'] }, message: 'xa-xb/sources.json, tradebase-2025: attribution: found nothing, expected the credit line that its licence asks for' },
  { what: 'a row shorter than its columns', file: GDP, edit: value => { (value['rows']![0] as unknown as unknown[]).pop() }, message: 'xa-xb/series/openfigures-gdp.json, openfigures-gdp: rows.0: found ["XA","2010"], expected 3 cells, one a column' },
  { what: 'a wrong period in a series', file: GDP, edit: value => { value['rows']![2]![1] = loose('20l2') }, message: 'xa-xb/series/openfigures-gdp.json, openfigures-gdp, row 3: period: found "20l2", expected a period such as 2020, 2021-Q3, 2021-11 or 2021-01/2021-11' },
  { what: 'an area both fixed and in a column', file: GDP, edit: value => { value['fixed'] = loose({ area: 'XA' }) }, message: 'xa-xb/series/openfigures-gdp.json, openfigures-gdp: fixed.area: found "XA", expected "area" here or in a column, not both' },
  { what: 'a column met twice', file: GDP, edit: value => { value['columns'] = loose(['area', 'area', 'value']) }, message: 'xa-xb/series/openfigures-gdp.json, openfigures-gdp: columns: found ["area","area","value"], expected each column once' },
  { what: 'a series about nowhere', file: GDP, edit: value => { value['columns'] = loose(['counterpart', 'period', 'value']) }, message: 'xa-xb/series/openfigures-gdp.json, openfigures-gdp: fixed.area: found nothing, expected an area for every row, here or in a column' },
  { what: 'a pair named in the wrong order', file: 'xa-xb/dyad.json', edit: value => { value['first'] = loose('XB'); value['second'] = loose('XA') }, message: 'xa-xb/dyad.json, xa-xb: id: found "xa-xb", expected "xb-xa", the two countries in order' },
  { what: 'a pair of a country with itself', file: DYAD, edit: value => { value['second'] = loose('XA') }, message: 'xa-xb/dyad.json, xa-xb: second: found "XA", expected another country than the first' },
  { what: 'a pair with a group', file: DYAD, edit: value => { value['second'] = loose('WORLD') }, message: 'xa-xb/dyad.json, xa-xb: second: found "WORLD", expected a country or territory, not a world' },
  { what: 'a route that no measure counts', file: DYAD, edit: value => { value['reading'] = loose({ routes: [{ measure: 'trade.export', by: ['Port'], notBy: ['Pass'] }] }) }, message: 'xa-xb/dyad.json: reading.routes.0.measure: found "trade.export", expected a measure of reference/measures.json (nearest: "trade.exports")' },
  { what: 'a voice met twice', file: DYAD, edit: value => { value['voices']![1]!['id'] = loose('first') }, message: 'xa-xb/dyad.json, xa-xb: voices: found ["first","first","tradebase"], expected each voice once' },

  // Worked articles
  { what: 'a worked article of no source', file: ARTICLES, edit: set('herald-2021', 'source', 'lirsk-herald-2012'), message: 'xa-xb/articles.json, herald-2021: source: found "lirsk-herald-2012", expected a source of the pair\'s sources.json (nearest: "lirsk-herald-2021")' },
  { what: 'a worked article of no known day', file: ARTICLES, edit: set('herald-2021', 'source', 'tradebase-2025'), message: 'xa-xb/articles.json, herald-2021: source: found "2025-03", expected a source of a known day' },
  { what: 'a worked article met twice', file: ARTICLES, edit: copyOf('herald-2021', {}), message: 'xa-xb/articles.json, herald-2021: id: found "herald-2021", expected an id that no other article has' },
  { what: 'a claim without its text in a language', file: ARTICLES, edit: list => { delete record(list, 'herald-2021')['claims']![0]!['text']!['az'] }, message: 'xa-xb/articles.json, herald-2021: claims.0.text.az: found nothing, expected a string' },
  { what: 'a claim made twice', file: ARTICLES, edit: list => { const claims = record(list, 'herald-2021')['claims'] as unknown as unknown[]; claims.push(claims[2]) }, message: 'xa-xb/articles.json, herald-2021: claims.4.text.en: found "The ties are excellent.", expected a claim that the article has not made before' },
  { what: 'a part set to an unknown measure', file: ARTICLES, edit: list => { record(list, 'herald-2021')['claims']![1]!['set'] = loose({ measure: 'trade.turnoverr' }) }, message: 'xa-xb/articles.json, herald-2021: claims.1.set.measure: found "trade.turnoverr", expected a measure of reference/measures.json (nearest: "trade.turnover")' },
]
