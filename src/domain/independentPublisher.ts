import type { Source } from '#schema/records.ts'

type Published = Pick<Source, 'publisher' | 'repeats'>

const TOLD_BY_ANOTHER = /\([^()]*?\b(?:citing|quoting) ([^()]+)\)/

/**
 * Whose word a publication is, as one name however often it is cited: of a source that repeats another that one's, of "X (citing Y)" that of Y;
 * "X (republished by Y)" stays X. In small letters, since names are written both ways.
 */
export function independentPublisher(source: Published, sourceOf: (id: string) => Published | undefined): string {
  const seen = new Set<Published>()
  let told = source
  for (let next: Published | undefined = source; next && !seen.has(next); next = next.repeats === undefined ? undefined : sourceOf(next.repeats)) {
    seen.add(next)
    told = next
  }
  const name = TOLD_BY_ANOTHER.exec(told.publisher)?.[1] ?? told.publisher.replace(/\s*\([^()]*\)/g, '')
  return name.trim().toLowerCase().replace(/^the /, '')
}
