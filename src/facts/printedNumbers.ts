import type { Language } from '#schema/vocabulary.ts'

/** The numbers of a text in order of their digits, however its language groups them and marks decimals: 1,960.5 and 1 960,5 are one number. */
export function printedNumbers(text: string, language: Language): string[] {
  const grouped = language === 'en' ? /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g : /(?<!\d)\d{1,3}(?:[\u00A0\u202F .]\d{3})+(?!\d)/g
  const whole = text.replace(grouped, digits => digits.replace(/\D/g, ''))
  const plain = language === 'en' ? whole : whole.replace(/(?<=\d),(?=\d)/g, '.')
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).toSorted()
}
