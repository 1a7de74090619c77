import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'

interface Link { readonly id: string; readonly next: string | undefined }

/** Ids from which following the links comes back to where it began. */
function circling(links: readonly Link[]): string[] {
  const next = new Map(links.map(link => [link.id, link.next]))
  return links.flatMap(({ id }) => {
    const met = new Set<string>()
    for (let at = next.get(id); at !== undefined && !met.has(at); at = next.get(at)) {
      if (at === id) return [id]
      met.add(at)
    }
    return next.get(id) === id ? [id] : []
  })
}

/** Nothing amends, supersedes, repeats or contains itself, not even by way of others. */
export function checkChains({ dyad, agreements, sources, reference }: Authored): Problem[] {
  const problems = (file: string, field: string, links: readonly Link[]) => {
    const next = new Map(links.map(link => [link.id, link.next]))
    return circling(links).map((id): Problem => ({ file, record: id, field, found: next.get(id), expected: 'a chain that does not come back to where it began', severity: 'error' }))
  }
  return [
    ...problems(`${dyad.id}/agreements.json`, 'supersedes', agreements.map(({ id, supersedes }) => ({ id, next: supersedes }))),
    ...problems(`${dyad.id}/agreements.json`, 'amends', agreements.map(({ id, amends }) => ({ id, next: amends }))),
    ...problems(`${dyad.id}/sources.json`, 'repeats', sources.map(({ id, repeats }) => ({ id, next: repeats }))),
    ...problems('reference/products.json', 'parent', reference.products.map(({ id, parent }) => ({ id, next: parent ?? undefined }))),
  ]
}
