import type { Marked } from './Marked.ts'

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/

/** "The V forum", "XXIII session": a place in a row before a name. One letter may be a word or a name by itself, but in an alphabet that has none of these. */
export function isRoman({ tokens, language }: Pick<Marked, 'tokens' | 'language'>, at: number): boolean {
  const { text, kind } = tokens[at]!
  const next = tokens[at + 1]
  return kind === 'word' && ROMAN.test(text) && (text.length > 1 || (next?.kind === 'word' && (language === 'ru' || next.capital) && (language !== 'en' || text === 'V')))
}

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

export const romanValue = (text: string): number => [...text].reduce((sum, letter, at) => sum + (LETTERS[letter]! < (LETTERS[text[at + 1] ?? ''] ?? 0) ? -1 : 1) * LETTERS[letter]!, 0)
