import type { Language } from '#schema/vocabulary.ts'

/**
 * The alphabetical order of a language, from Node's own tables. For the build only:
 * browsers sort some languages by the English alphabet while they claim to know them.
 */
export function orderIn(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(language).compare
}
