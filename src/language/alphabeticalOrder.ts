import type { Tables } from './Tables.ts'

const LATIN = 'abcdeəfghiıjklmnopqrstuvwxyz'
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'
const DIGITS = '0123456789'

/** The order of a language's alphabet: blanks, signs, digits, its own letters, then those of the other scripts. */
export function alphabeticalOrder({ alphabet, lower }: Tables): (a: string, b: string) => number {
  const places = new Map<string, number>()
  for (const letter of ` ${DIGITS}${alphabet}${LATIN}${CYRILLIC}`) if (!places.has(letter)) places.set(letter, places.size * 2)

  /** Signs stand between the blank and the digits; letters with a foreign accent with their bare letter. */
  const place = (letter: string) => places.get(letter) ?? places.get(letter.normalize('NFD').charAt(0)) ?? (/\p{L}/u.test(letter) ? places.size * 2 : 1)
  const keyOf = (text: string) => Array.from(lower(text.normalize('NFC')), place)

  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)]
    for (let index = 0; index < Math.min(first.length, second.length); index++) {
      const difference = (first[index] ?? 0) - (second[index] ?? 0)
      if (difference !== 0) return difference
    }
    return first.length - second.length || (a < b ? -1 : a > b ? 1 : 0)
  }
}
