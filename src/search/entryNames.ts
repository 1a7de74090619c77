import type { Language } from '#schema/vocabulary.ts'
import type { Entry } from './searchEngine.ts'

/** What an entry is called in the page's language, else in English or in its own. */
export function nameOf({ row: [, , en, az, ru] }: Entry, language: Language): string {
  return { en, az: az ?? en, ru: ru ?? en }[language]
}

/** The page of an entry under the pair, and what should be selected on it. */
export function pageOf({ kind, row }: Entry): { readonly path: string; readonly selected: string | null } {
  const [path = '', selected = null] = (row[7] ?? `${kind}/${row[0]}`).split('?sel=')
  return { path, selected }
}
