import type { Authored } from './Authored.ts'
import { nearestTo } from './nearestTo.ts'
import type { Problem } from './problem.ts'

/** An old id leads to a record that is there, and hides none. */
export function checkRedirects(authored: Authored): Problem[] {
  const { dyad, redirects, reference } = authored
  const file = `${dyad.id}/redirects.json`
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  const existing = {
    events: ids(authored.events), agreements: ids(authored.agreements), people: ids(authored.people), organisations: ids(authored.organisations),
    sources: ids(authored.sources), products: ids(reference.products), sectors: ids(reference.sectors),
  }
  const moved = new Set<string>()
  return [
    ...redirects.renamed.flatMap(({ kind, from, to }, index): Problem[] => {
      const problems: Problem[] = []
      if (existing[kind].has(from)) problems.push({ file, record: null, field: `renamed.${index}.from`, found: from, expected: `an id that none of the ${kind} has any more`, severity: 'error' })
      if (moved.has(`${kind}/${from}`)) problems.push({ file, record: null, field: `renamed.${index}.from`, found: from, expected: 'each old id once', severity: 'error' })
      if (!existing[kind].has(to) && !authored.refused.has(to)) {
        const nearest = nearestTo(to, existing[kind])
        problems.push({ file, record: null, field: `renamed.${index}.to`, found: to, expected: `an id of one of the ${kind}`, ...(nearest !== undefined && { nearest }), severity: 'error' })
      }
      moved.add(`${kind}/${from}`)
      return problems
    }),
    ...redirects.withdrawn.flatMap(({ kind, id }, index): Problem[] =>
      existing[kind].has(id) ? [{ file, record: null, field: `withdrawn.${index}.id`, found: id, expected: `an id that none of the ${kind} has any more`, severity: 'error' }] : []),
  ]
}
