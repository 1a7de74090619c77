import { fold } from '#language/fold.ts'

/** Heads of state, who are presidents here. */
const HEADS = /heads of (?:the )?(?:two |both )?states?|глав(?:ы|ами|) (?:двух |обеих |обоих )?(?:государств|стран)а?|dövlət başçıları|dövlətlərin başçıları/giu

const RANKS: readonly (readonly [rank: string, words: RegExp])[] = [
  ['president', /\bpre[sz]ident/], ['prime minister', /\bpremier/], ['minister', /\b(?:minist|nazir)/],
]

/** Ranks of office that a text names, in any of the languages. A prime minister is no minister. */
export function ranksIn(text: string): ReadonlySet<string> {
  // Deputies have another rank; heads of government are written as one word first, since "minister" is a part of theirs.
  const folded = fold(withPresidents(text)).replace(/\b(?:vice|deputy) ?-?(?:prime|president|premier)/g, '').replace(/prime[ -]ministers?|bas nazir\w*|premer[ -]?minist\w*/g, 'premier')
  return new Set(RANKS.flatMap(([rank, words]) => (words.test(folded) ? [rank] : [])))
}

/** A text with "heads of state" as what they are here. */
export const withPresidents = (text: string): string => text.replace(HEADS, 'presidents')
