import type { Core, Text } from '#domain/compiled.ts'

/** A text that many figures share, in the page's language; in its English, marked so, where nobody has translated it. */
export function translatedIn(texts: Readonly<Record<string, string>>, english: string, { language }: Pick<Core, 'language'>): Text {
  const translated = texts[english]
  return translated === undefined ? { text: english, ...(language !== 'en' && { lang: 'en' }) } : { text: translated }
}

/** What a figure counts beyond its measure. */
export const scopeText = (scope: string, core: Pick<Core, 'scopes' | 'language'>): Text => translatedIn(core.scopes, scope, core)
