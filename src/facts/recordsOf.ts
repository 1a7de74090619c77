import type { Citation } from '#schema/primitives.ts'
import type { Authored } from './Authored.ts'

/** A record of any kind that has an id, with where it is authored. */
export interface FiledRecord {
  readonly file: string
  readonly id: string
  readonly citations?: readonly Citation[]
}

/** Every authored record by file, except series and their rows. */
export function recordsOf(authored: Authored): FiledRecord[] {
  const { dyad, reference } = authored
  const filed = (file: string, records: readonly { readonly id: string; readonly citations?: readonly Citation[] }[]) =>
    records.map(({ id, citations }) => ({ file, id, ...(citations && { citations }) }))
  return [
    ...filed('reference/measures.json', reference.measures),
    ...filed('reference/units.json', reference.units),
    ...filed('reference/sectors.json', reference.sectors),
    ...filed('reference/products.json', reference.products),
    ...filed('reference/countries.json', reference.countries),
    ...filed(`${dyad.id}/sources.json`, authored.sources),
    ...filed(`${dyad.id}/observations.json`, authored.observations),
    ...filed(`${dyad.id}/events.json`, authored.events),
    ...filed(`${dyad.id}/agreements.json`, authored.agreements),
    ...filed(`${dyad.id}/people.json`, authored.people),
    ...filed(`${dyad.id}/organisations.json`, authored.organisations),
    ...filed(`${dyad.id}/visa-rules.json`, authored.visaRules),
    ...filed(`${dyad.id}/formal-ties.json`, authored.formalTies),
  ]
}
