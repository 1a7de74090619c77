import type { Route } from '#domain/claimFile.ts'
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
