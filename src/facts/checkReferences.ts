import type { Authored } from './Authored.ts'
import { nearestTo } from './nearestTo.ts'
import type { Problem } from './problem.ts'
import { referencesIn, TARGETS, type Target } from './referencesIn.ts'
import type { Statement } from './statementsOf.ts'

/** Every id that a record names is the id of a record. In a series one message a wrong id is enough: the same slip fills a column. */
export function checkReferences(authored: Authored, statements: readonly Statement[]): Problem[] {
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  const known: Record<Target, ReadonlySet<string>> = {
    sectors: idsOf(authored.reference.sectors),
    products: idsOf(authored.reference.products),
    countries: idsOf(authored.reference.countries),
    places: new Set(authored.reference.places.map(({ names }) => names.en)),
    measures: idsOf(authored.reference.measures),
    units: idsOf(authored.reference.units),
    sources: idsOf(authored.sources),
    people: idsOf(authored.people),
    organisations: idsOf(authored.organisations),
    agreements: idsOf(authored.agreements),
    events: idsOf(authored.events),
    observations: idsOf(statements.map(({ observation }) => observation)),
  }
  const broken = new Set(authored.problems.map(({ file }) => file))
  // Where nothing of a file could be read, that is said once; a thousand references to it are not wrong for that.
  const unread = (target: Target) => known[target].size === 0 && [`reference/${target}.json`, `${authored.dyad.id}/${target}.json`].some(file => broken.has(file))
  const told = new Set<string>()
  return referencesIn(authored, statements).flatMap(({ file, record, field, target, id }): Problem[] => {
    if (known[target].has(id) || authored.refused.has(id) || unread(target)) return []
    const slip = [file, target, id].join('\0')
    if (told.has(slip) && file.includes('/series/')) return []
    told.add(slip)
    const nearest = nearestTo(id, known[target])
    return [{ file, record, field, found: id, expected: TARGETS[target], ...(nearest !== undefined && { nearest }), severity: 'error' }]
  })
}
