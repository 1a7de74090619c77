import type { ClaimFile } from '#domain/claimFile.ts'
import { fold } from '#language/fold.ts'
import { stemOf } from './postName.ts'

/** Words in which the names of both may stand: they tell neither. */
const OF_ANY = /^(?:the|of|ile|respublik\w*|republic)$/

/** Which of the two a word names, by its folded beginning, in any language. */
export function sidesByWord({ names, sides }: Pick<ClaimFile, 'names' | 'sides'>): (stem: string) => string | undefined {
  const side = new Map<string, string>()
  for (const [role, id, , texts] of Object.values(names).flat()) {
    if (role !== 'area' || (id !== sides.first && id !== sides.second)) continue
    for (const word of texts.flatMap(text => fold(text).split(/[^a-z0-9]+/))) if (word.length >= 2 && !OF_ANY.test(word)) side.set(stemOf(word), id)
  }
  return stem => side.get(stem)
}
