import type { Dyad } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import type { Topic } from '#schema/vocabulary.ts'

/**
 * The compiled file an observation stands in; the topics are those a page fetches together. A country's whole trade with the
 * world stands with its output and prices, as what a pair's trade is measured against, and not among thousands of partners.
 */
export function topicOf(
  { measure, area, counterpart, product }: Pick<Observation, 'measure' | 'area' | 'counterpart' | 'product'>,
  { first, second }: Pick<Dyad, 'first' | 'second'>,
): Topic {
  if (!measure.startsWith('trade.')) return 'indicators'
  const betweenTheTwo = (area === first && counterpart === second) || (area === second && counterpart === first)
  if (betweenTheTwo) return product === null ? 'trade' : 'products'
  if (counterpart === 'WORLD') return product === null ? 'indicators' : 'world'
  return 'partners'
}
