import type { Language } from '#schema/vocabulary.ts'

/** One font file: a run of characters that pages need together. */
export interface Alphabet {
  readonly name: 'latin' | 'western' | 'latin-ext' | 'cyrillic' | 'money' | 'signs'
  /** Which of the packages' files holds these characters. */
  readonly script: string
  readonly characters: string
}

const between = (from: number, to: number) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step))

/**
 * The characters shipped, each in one file only. The packages part Azerbaijani words between two files (ç ö ü ı stand in
 * `latin`, ə ğ ş İ in `latin-ext`), so Azerbaijani pages fetch both and English ones the first.
 */
export const ALPHABETS: readonly Alphabet[] = [
  { name: 'latin', script: 'latin', characters: `${between(0x20, 0x7e)}\u00a0£§©«°±²³·»½×–—‘’“”„•…€−′″ıÇÖÜçöü` },
  { name: 'western', script: 'latin', characters: 'ÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝßàáâãäåæèéêëìíîïñòóôõøùúûýÿŒœ' },
  { name: 'latin-ext', script: 'latin-ext', characters: 'ƏəĞğİŞşČčĆćĐđŁłŚśŠšŽžŻżŹźĀāĒēĪīŌōŪūŘřŇňŐőŰűŢţȚțȘșĂăĄąĘęŃńŮů' },
  { name: 'cyrillic', script: 'cyrillic', characters: `${between(0x410, 0x44f)}ЁёЂђІіЇїЈјҐґҰұ№` },
  { name: 'money', script: 'latin-ext', characters: '₼₽' },
  // Literata has no arrows and comparisons: its titles borrow Onest's.
  { name: 'signs', script: 'math', characters: '←↑→↓≈≠≤≥' },
]

/** The files that words and sums of a language ask for; the browser fetches the others when a name or a sign needs them. */
export const ALPHABETS_OF: Record<Language, readonly Alphabet['name'][]> = {
  en: ['latin', 'money', 'signs'],
  az: ['latin', 'latin-ext', 'money', 'signs'],
  ru: ['latin', 'cyrillic', 'money', 'signs'],
}

/** The files that every page of a language draws its first lines with: running text and the name of the atlas. */
export const PRELOADED: Record<Language, readonly string[]> = {
  en: ['Onest latin', 'Literata latin'],
  az: ['Onest latin', 'Onest latin-ext', 'Literata latin'],
  ru: ['Onest latin', 'Onest cyrillic', 'Literata latin'],
}
/** Fetched with a page whose heading holds one of their letters. */
export const OF_HEADINGS = ['Literata latin-ext', 'Literata cyrillic'] as const
