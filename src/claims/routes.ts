import type { Route } from '#domain/claimFile.ts'
import { isSide } from '#domain/flow.ts'
import type { SentenceParts } from './SentenceParts.ts'

type Spoken = Pick<SentenceParts, 'sentence' | 'vocabulary'>

const routeOf = ({ vocabulary: { routes } }: Spoken, measure: string): Route | undefined => routes.find(route => route.measure === measure)

const names = ({ sentence: { tokens } }: Spoken, places: readonly string[]): boolean => tokens.some(({ word }) => places.some(place => word.startsWith(place)))

/** Whether a sentence names a way that a measure counts. */
export function goesBy(parts: Spoken, measure: string): boolean {
  const route = routeOf(parts, measure)
  return route !== undefined && names(parts, route.by)
}

/** Whether a sentence names a way that a measure does not count, and none that it does. */
export function goesOtherWay(parts: Spoken, measure: string): boolean {
  const route = routeOf(parts, measure)
  return route !== undefined && names(parts, route.notBy) && !names(parts, route.by)
}

/** Whose goods went the way that a measure counts: whence the sentence says that they came, or whose it calls them; else the first country's, whose way out it is. Null where it says none of these. */
export function carriedFor(parts: SentenceParts, measure: string): string | null {
  const { sentence, parties, vocabulary: { sides } } = parts
  if (routeOf(parts, measure) === undefined) return null
  const whence = parties.find(({ area, role }) => role === 'from' && isSide(area, sides))
  const whose = sentence.of('product').flatMap(({ from }) => parties.filter(party => party.to === from && isSide(party.area, sides)))[0]
  return (whence ?? whose)?.area ?? (goesBy(parts, measure) ? sides.first : null)
}
