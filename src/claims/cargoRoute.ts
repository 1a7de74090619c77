import { fold } from '#language/fold.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** Routes by the words of the figures' scopes, as each language writes them. */
const ROUTES: readonly (readonly [scope: string, words: RegExp])[] = [
  ['North–South', /north\W+south|sever\w*\W+yug|simal\W+cenub/], ['North–West', /north\W+west|sever\w*\W+zapad|simal\W+qerb/], ['transit', /\btran[sz]it/],
]

/** Which way goods went: along a corridor, in transit or between the two. Null where the sentence does not say. */
export function cargoRoute({ sentence, parties, vocabulary: { sides } }: SentenceParts): string | null {
  const text = fold(sentence.text)
  const named = ROUTES.find(([, words]) => words.test(text))
  if (named) return named[0]
  const areas = new Set(parties.map(({ area }) => area))
  return sentence.of('pair').length > 0 || (areas.has(sides.first) && areas.has(sides.second)) ? 'between' : null
}
