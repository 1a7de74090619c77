import type { Language } from '#schema/vocabulary.ts'

/** Each language calls itself by its own name. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', az: 'Azərbaycanca', ru: 'Русский' }
