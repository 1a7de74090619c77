import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'
import { recordsOf } from './recordsOf.ts'

/** A source cited twice at one place would count as two witnesses. */
export function checkCitations(authored: Authored): Problem[] {
  return recordsOf(authored).flatMap(({ file, id, citations = [] }) => {
    const met = new Set<string>()
    return citations.flatMap(({ source, locator }, index): Problem[] => {
      const place = `${source}\0${locator}`
      if (!met.has(place)) {
        met.add(place)
        return []
      }
      return [{ file, record: id, field: `citations.${index}`, found: `${source}, ${locator}`, expected: 'each place of a source cited once', severity: 'error' }]
    })
  })
}
