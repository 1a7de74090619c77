import type { Language } from '#schema/vocabulary.ts'

/** The language of a text, by its letters: Cyrillic ones are those of one language here, ə that of another. A long text is told by its beginning. */
export function languageOf(text: string): Language {
  const head = text.slice(0, 4000)
  const count = (letters: RegExp) => head.match(letters)?.length ?? 0
  if (count(/[а-яё]/gi) * 2 > count(/\p{L}/gu)) return 'ru'
  return count(/[əğışöüç]/gi) * 25 > count(/\p{L}/gu) ? 'az' : 'en'
}
