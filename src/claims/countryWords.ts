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

/** Which of the two has its seat in a town that a word names, in any case or language. */
export function seatsByWord({ names, capitals }: Pick<ClaimFile, 'names' | 'capitals'>): (word: string) => string | undefined {
  const country = new Map(capitals)
  const seats = Object.values(names).flat().flatMap(([role, id, , texts]) => (role === 'place' && country.has(id) ? texts.map(text => [beginningOf(fold(text)), country.get(id)!] as const) : []))
  return word => seats.find(([seat]) => word.startsWith(seat.slice(0, STEM)))?.[1]
}

/** A town's name without the vowel that its cases change. */
const beginningOf = (name: string) => (name.length > SHORT ? name.replace(/[aeiouy]$/, '') : name)
const SHORT = 4
const STEM = 5
