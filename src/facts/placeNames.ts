import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'

/** What a place that records call by its English name is called in the page's language. */
export function placeNames({ reference }: Authored, language: Language): (english: string) => string {
  const called = new Map(reference.places.map(({ names }) => [names.en, names[language]]))
  return english => called.get(english) ?? english
}
