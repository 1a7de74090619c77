import fc from 'fast-check'
import { eventWeights } from '#domain/eventWeights.ts'
import { FLOWS } from '#domain/flow.ts'
import { AGREEMENT_LEVELS, AGREEMENT_STATUSES, EVENT_KINDS, ORGANISATION_KINDS, TONES } from '#schema/vocabulary.ts'
import { HS_LEVELS, LANES, TRADE_UNITS, type Choices } from '#url/choices.ts'
import { selecting, tradeSelection } from '#url/tradeSelection.ts'
import { PARAMETERS } from '#url/parameters.ts'

const year = fc.integer({ min: 1000, max: 2999 })
const month = fc.integer({ min: 1, max: 12 }).map(two)
const day = fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${m}-${two(d)}`)
const partialDate = fc.oneof(year.map(String), fc.tuple(year, month).map(([y, m]) => `${y}-${m}`), day)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const some = <T>(values: readonly T[], most = values.length) => fc.subarray([...values], { maxLength: most })
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)
const ids = (most: number) => fc.uniqueArray(id, { maxLength: most }).map(list => [...list].sort())

function two(part: number): string {
  return String(part).padStart(2, '0')
}

/** Any state a reader can reach: every list within the length that its parameter can hold. */
export const states: fc.Arbitrary<Choices> = fc.record({
  years: maybe(fc.oneof(
    fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    year.map(from => ({ from, to: null })),
    year.map(to => ({ from: null, to })),
  )),
  span: maybe(fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
  sectors: ids(13),
  asOf: maybe(partialDate),
  force: maybe(partialDate),
  by: ids(4),
  measure: maybe(fc.constantFrom('trade.exports', 'trade.turnover.share', 'people.tourists')),
  flow: fc.constantFrom(...FLOWS),
  unit: fc.constantFrom(...TRADE_UNITS),
  base: maybe(year),
  hs: maybe(fc.constantFrom(...HS_LEVELS)),
  ev: some(EVENT_KINDS),
  lane: maybe(fc.constantFrom(...LANES)),
  kind: some([...new Set([...EVENT_KINDS, ...ORGANISATION_KINDS])], 7),
  level: some(AGREEMENT_LEVELS),
  status: some(AGREEMENT_STATUSES),
  tone: some(TONES),
  who: ids(5),
  weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: EVENT_KINDS.length, maxLength: EVENT_KINDS.length }).map(list => eventWeights(kind => list[EVENT_KINDS.indexOf(kind)]!)),
  table: fc.boolean(),
  selected: maybe(fc.oneof(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,80}$/),
    fc.record({ event: maybe(id.filter(word => tradeSelection(word).event === word)), year: maybe(year), months: maybe(fc.integer({ min: 1, max: 11 })), statement: id }).map(parts => selecting(null, parts)),
  )),
  sort: maybe(fc.record({ column: fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,12}$/), descending: fc.boolean() })),
  query: fc.string({ unit: fc.constantFrom(...'abc xyz əığŞ путин &=+%~#?\'"<>/\\'), maxLength: 20 }).map(text => text.trim()),
  release: maybe(fc.constantFrom('2026.11.24', '2027.1.2-3')),
})

const words = [...Object.values(PARAMETERS).map(({ word }) => word), '__proto__', 'constructor', '__proto__[x]', 'toString', '', 'tea']
const values = [
  '', '2010..2021', '2021..2010', '..', '0', '-0', '1e999', 'NaN', '9'.repeat(100_000), '%', '%E0%A4%A', '%00', '\u202eabc', '\ud800', '~', '~~~', '[]', '{}', 'null',
  '<script>', "'", '2021-02-30', '2021-13', '2021-11-01..2021-11-30', '-', '-signed', '1', '4', 'summit~summit', 'summit-3~visit-9~dispute-0', 'constructor-1', 'agriculture~energy', '//evil', 'a'.repeat(5000), '+', '你'.repeat(300),
]

/** Queries made of real words with wrong values, of wrong words, and of noise. */
export const queries: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.tuple(fc.constantFrom(...words), fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' }))), { maxLength: 12 })
    .map(pairs => `?${pairs.map(([word, value]) => `${word}=${value}`).join('&')}`),
  fc.string({ unit: 'binary' }).map(text => `?${text}`),
)
