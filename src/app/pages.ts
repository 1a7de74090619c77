import type { Core } from '#domain/compiled.ts'
import { VIEWS } from '#views/views.ts'

/** Ids of the records that have a page, by the first word of their path. */
export type RecordIds = Readonly<Record<string, readonly string[]>>

/** Which records of a pair have a page of their own. */
export function recordIdsOf(core: Core, sourceIds: readonly string[], articleIds: readonly string[]): RecordIds {
  const ids = (records: readonly { id: string }[]) => records.map(record => record.id)
  return {
    events: ids(core.events),
    agreements: ids(core.agreements),
    people: ids(core.people),
    organisations: ids(core.organisations),
    sectors: ids(core.sectors),
    products: ids(core.products),
    countries: [core.dyad.first, core.dyad.second].map(id => id.toLowerCase()),
    sources: sourceIds,
    claims: articleIds,
  }
}

/** Every path under `/:lang/:dyad` that exists, the pair's own page as ''. */
export function pathsOf(ids: RecordIds): string[] {
  return VIEWS.flatMap(({ path }) => {
    const [kind = '', parameter] = path.split('/:')
    return parameter ? (ids[kind] ?? []).map(id => `${kind}/${id}`) : [path]
  })
}
