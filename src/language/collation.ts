import type { Language } from '#schema/vocabulary.ts'
import { formatOf } from './formatOf.ts'

/** The alphabetical order of a language, for the build: the same in which the pages sort. */
export function orderIn(language: Language): (a: string, b: string) => number {
  return formatOf(language).compare
}
