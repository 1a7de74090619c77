import type { Source } from '#schema/records.ts'

/** The language that a source's title on record is in. */
export const titleLanguage = ({ titleLanguage: own, language }: Pick<Source, 'titleLanguage' | 'language'>): string => own ?? language
