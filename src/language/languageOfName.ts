import { LANGUAGES, type Language } from '#schema/vocabulary.ts'

/** Scripts that tell the language of a name well enough to speak it; Kazakh has letters that no other Cyrillic here has. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u0530-\u058f]/, 'hy'],
  [/[\u0600-\u06ff]/, 'fa'],
  [/[әғқңөұүһі]/i, 'kk'],
  [/[\u0400-\u04ff]/, 'ru'],
  [/[əğı]/i, 'az'],
]

/** The language in which a name should be spoken: that of the same name in the record, else what its letters tell; none where neither does. */
export function languageOfName(text: string, names: Readonly<Partial<Record<Language, string>>>): string | undefined {
  return [...LANGUAGES].reverse().find(language => language !== 'en' && names[language] === text) ?? SCRIPTS.find(([letters]) => letters.test(text))?.[1]
}
