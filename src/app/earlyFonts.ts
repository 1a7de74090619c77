import type { Language } from '#schema/vocabulary.ts'

/** Font files that a page asks for before its style sheet has come. */
export interface EarlyFonts {
  readonly always: Readonly<Record<Language, readonly string[]>>
  /** Needed where the heading holds one of the characters. */
  readonly ofHeadings: readonly { readonly characters: string; readonly address: string }[]
}

/** Addresses of the files that the first lines of a page are drawn with. A file asked for and not used is a warning in the console. */
export function earlyFontsOf(html: string, language: Language, { always, ofHeadings }: EarlyFonts): string[] {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''
  return [...always[language], ...ofHeadings.filter(({ characters }) => [...heading].some(letter => characters.includes(letter))).map(({ address }) => address)]
}
