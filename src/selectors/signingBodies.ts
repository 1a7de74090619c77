import type { AgreementEntry } from '#domain/compiled.ts'
import type { Party } from '#schema/records.ts'

/** A body that is party to documents, with them and with the other parties to them, those met most often first. */
export interface SigningBody {
  /** Unique among parties: kind and id, or kind and name. */
  readonly key: string
  readonly party: Party
  readonly documents: readonly AgreementEntry[]
  readonly counterparts: readonly Meeting[]
}

interface Meeting {
  readonly party: Party
  readonly count: number
}

const keyOf = (party: Party) => ('country' in party ? `country:${party.country}` : 'organisation' in party ? `body:${party.organisation}` : `name:${party.name}`)

/** Bodies by the number of documents that they are party to; countries are no bodies, and stand among the counterparts only. Equal numbers keep the order of the documents. */
export function signingBodies(agreements: readonly AgreementEntry[]): SigningBody[] {
  const bodies = new Map<string, { party: Party; documents: AgreementEntry[]; met: Map<string, Meeting> }>()
  for (const agreement of agreements) {
    const parties = new Map(agreement.parties.map(party => [keyOf(party), party]))
    for (const [key, party] of parties) {
      if ('country' in party) continue
      const body = bodies.get(key) ?? { party, documents: [] as AgreementEntry[], met: new Map<string, Meeting>() }
      bodies.set(key, body)
      body.documents.push(agreement)
      for (const [other, counterpart] of parties) if (other !== key) body.met.set(other, { party: counterpart, count: (body.met.get(other)?.count ?? 0) + 1 })
    }
  }
  return [...bodies]
    .map(([key, { party, documents, met }]) => ({ key, party, documents, counterparts: [...met.values()].sort((a, b) => b.count - a.count) }))
    .sort((a, b) => b.documents.length - a.documents.length)
}
