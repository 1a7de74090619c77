import { lastVowel } from './lastVowel.ts'

/** Signs that are read as a word with back vowels (dollar, avro, manat, ton, milyon …) and front ones (faiz, min, kilometr …). */
const BACK = new Set(['$', '€', '£', '₽', '₼', 't', 'kg', 'mln', 'mlrd', 'trln', 'ton', 'dollar', 'rubl', 'manat'])
const FRONT = new Set(['%', 'min', 'km', 'm', 'm³', 'faiz'])

/** "4 mlrd $-dan", "230-dan", "12,5%-dən": "than" follows the vowels of the word that is read last. */
export function withAblative(figure: string): string {
  const last = /[^\s\d.,–-]+$/u.exec(figure)?.[0]
  if (last === undefined) return `${figure}-${endsInBack(figure) ? 'dan' : 'dən'}`
  if (BACK.has(last)) return `${figure}-dan`
  if (FRONT.has(last)) return `${figure}-dən`
  // An unknown word stays uninflected: "sayından" ("than the count of") carries the case instead.
  return `${figure} sayından`
}

function endsInBack(figure: string): boolean {
  const digits = /\d+$/.exec(figure.replaceAll('\u00a0', ''))?.[0] ?? '0'
  return ['ı', 'u'].includes(lastVowel(Number(digits)))
}
