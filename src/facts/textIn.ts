import type { Text } from '#domain/compiled.ts'
import type { Names } from '#schema/primitives.ts'
import type { Language } from '#schema/vocabulary.ts'

/** A text of a record in the page's language; the authored English, marked as such, where nobody has translated it. */
export function textIn(language: Language, english: string, translated: string | undefined): Text {
  if (language === 'en') return { text: english }
  return translated === undefined ? { text: english, lang: 'en' } : { text: translated }
}

/** A name in the page's language, else in English. */
export const nameIn = (language: Language, names: Names): string => names[language] ?? names.en
