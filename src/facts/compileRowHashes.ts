import { createHash } from 'node:crypto'
import type { RowHashes } from '#schema/release.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'

const shortHash = (value: unknown) => createHash('sha256').update(JSON.stringify(value) ?? '').digest('hex').slice(0, 8)

/** Fields that say it, and none of what is said. */
const WORDING: ReadonlySet<string> = new Set(['title', 'titleLanguage', 'nativeTitle', 'summary', 'note', 'names', 'nativeName', 'aliases', 'spellings'])
const SOURCING: ReadonlySet<string> = new Set(['citations'])

/** Of what a record states, of its wording, of its sources; order of fields counts for nothing. */
function hashOf(record: object, translated: unknown = null): string {
  const fields = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  const part = (isOf: (field: string) => boolean) => fields.filter(([field]) => isOf(field))
  return [
    shortHash(part(field => !WORDING.has(field) && !SOURCING.has(field))),
    shortHash([part(field => WORDING.has(field)), translated]),
    shortHash(part(field => SOURCING.has(field))),
  ].join('.')
}

/** The hashes of every record by kind: two releases are compared by these, without either's contents. */
export function compileRowHashes({ translations, rollCalls, airRoutes, ...authored }: Authored): RowHashes {
  const hashed = (records: readonly { readonly id: string }[]) => Object.fromEntries(records.map(record => [record.id, hashOf(record)]))
  const told = (kind: 'events' | 'agreements' | 'people' | 'organisations') =>
    Object.fromEntries(authored[kind].map(record => [record.id, hashOf(record, LANGUAGES.map(language => translations[language]?.[kind][record.id] ?? null))]))
  return {
    observations: hashed(authored.observations),
    // Where the file lies is no part of what it says.
    series: hashed(authored.series.map(({ file: _file, ...series }) => series)),
    events: told('events'),
    agreements: told('agreements'),
    people: told('people'),
    organisations: told('organisations'),
    sources: hashed(authored.sources),
    visaRules: hashed(authored.visaRules),
    formalTies: hashed(authored.formalTies),
    airRoutes: Object.fromEntries((airRoutes?.routes ?? []).map(route => [`${route.from.airport}-${route.to.airport}-${route.airlineCode}`, hashOf(route)])),
    rollCalls: Object.fromEntries((rollCalls?.rows ?? []).map(row => [row[0], hashOf({ row })])),
  }
}
