import { fold } from '#language/fold.ts'
import type { Observation } from '#schema/observation.ts'

/** People from the one in the other are counted as several kinds, by the words of the figures' scopes and of texts. The first that a text names is meant. */
const KINDS: readonly (readonly [scope: RegExp, words: RegExp])[] = [
  [/^refugees/, /\b(?:refugees?|bezhen\w+|qacqin\w*)/],
  [/^asylum/, /\b(?:asylum|ubezhishch\w*|siginacaq\w*)/],
  [/^foreign citizens/, /\b(?:foreign citizens|foreign nationals|citizenship|inostrann\w+ grazhd\w+|grazhdanstv\w+|xarici vetendas\w*|vetendasli\w*)/],
]

const CENSUS = /\b(?:census\w*|perepis\w*|siyahiyaal\w*)/

export const isOfRefugees = (sentence: string): boolean => KINDS.slice(0, 2).some(([, words]) => words.test(fold(sentence)))

/** Refugees are not held against all who were born there; what a census found, against no estimate where the census itself is held. */
export function ofToldMigrants(rows: readonly Observation[], { sentence }: { readonly sentence: string }): readonly Observation[] {
  const told = fold(sentence)
  const kind = KINDS.find(([, words]) => words.test(told))?.[0]
  const meant = rows.filter(({ scope = '' }) => (kind ? kind.test(scope) : !KINDS.some(([other]) => other.test(scope))))
  const own = CENSUS.test(told) ? meant.filter(({ reporter, area }) => reporter === area) : []
  return own.length > 0 ? own : meant
}
