import type { Dyad } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import type { Topic } from '#schema/vocabulary.ts'

/** The compiled file an observation stands in; the topics are those a page fetches together. */
export function topicOf(
  { measure, area, counterpart, product }: Pick<Observation, 'measure' | 'area' | 'counterpart' | 'product'>,
  { first, second }: Pick<Dyad, 'first' | 'second'>,
): Topic {
  if (!measure.startsWith('trade.')) return 'indicators'
  const betweenTheTwo = (area === first && counterpart === second) || (area === second && counterpart === first)
  if (betweenTheTwo) return product === null ? 'trade' : 'products'
  return product !== null && counterpart === 'WORLD' ? 'world' : 'partners'
}
