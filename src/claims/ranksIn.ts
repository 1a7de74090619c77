import { fold } from '#language/fold.ts'

const RANKS: readonly (readonly [rank: string, words: RegExp])[] = [
  ['president', /\bpre[sz]ident/], ['prime minister', /\bpremier/], ['minister', /\b(?:minist|nazir)/],
]

/** Ranks of office that a text names, in any of the languages. A prime minister is no minister. */
export function ranksIn(text: string): ReadonlySet<string> {
  // Deputies have another rank; heads of government are written as one word first, since "minister" is a part of theirs.
  const folded = fold(text).replace(/\b(?:vice|deputy) ?-?(?:prime|president|premier)/g, '').replace(/prime[ -]ministers?|bas nazir\w*|premer[ -]?minist\w*/g, 'premier')
  return new Set(RANKS.flatMap(([rank, words]) => (words.test(folded) ? [rank] : [])))
}
