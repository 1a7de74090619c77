import { createHash } from 'node:crypto'
import type { Authored } from './Authored.ts'

const shortHash = (record: unknown) => createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 10)

const hashesOf = (records: readonly { readonly id: string }[]) => Object.fromEntries(records.map(record => [record.id, shortHash(record)]))

/** A short hash a record, by kind: two releases are compared by these, without either's contents. A series counts as one record. */
export function compileRowHashes({ sources, observations, series, events, agreements, people, organisations, visaRules, formalTies }: Authored) {
  return {
    sources: hashesOf(sources),
    observations: hashesOf(observations),
    series: hashesOf(series),
    events: hashesOf(events),
    agreements: hashesOf(agreements),
    people: hashesOf(people),
    organisations: hashesOf(organisations),
    visaRules: hashesOf(visaRules),
    formalTies: hashesOf(formalTies),
  }
}
