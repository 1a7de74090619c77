import type { SentenceParts } from './Reading.ts'

/** Which way goods went, in the words of the figures' scopes: along a corridor, in transit or between the two. Null where the sentence does not say. */
export function cargoRoute({ sentence, parties, vocabulary: { sides } }: SentenceParts): string | null {
  const named = ['North–South', 'North–West', 'transit'].find(route => sentence.of('corridor').some(({ value }) => value === route))
  if (named !== undefined) return named
  const areas = new Set(parties.map(({ area }) => area))
  return sentence.of('pair').length > 0 || (areas.has(sides.first) && areas.has(sides.second)) ? 'between' : null
}
