import { lastVowel } from './lastVowel.ts'

/** Signs that are read as a word with back vowels (dollar, avro, manat, ton, milyon …) and front ones (faiz, min, kilometr …). */
const BACK = new Set(['$', '€', '£', '₽', '₼', 't', 'kg', 'mln', 'mlrd', 'trln', 'ton', 'dollar', 'rubl', 'manat'])
const FRONT = new Set(['%', 'min', 'km', 'm', 'm³', 'faiz'])

/** "4 mlrd $-dan çox", "12,5%-dən az": "than" follows the vowels of the word read last; what is counted stands after it: "230-dan çox sənəd". */
export function thanFigure(figure: string, degree: 'çox' | 'az'): string {
  const last = /[^\s\d.,–-]+$/u.exec(figure)?.[0]
  if (last === undefined) return `${figure}-${endsInBack(figure) ? 'dan' : 'dən'} ${degree}`
  if (BACK.has(last)) return `${figure}-dan ${degree}`
  if (FRONT.has(last)) return `${figure}-dən ${degree}`
  const number = figure.slice(0, -last.length).trimEnd()
  return number === '' ? `${degree} ${figure}` : `${thanFigure(number, degree)}\u00a0${last}`
}

function endsInBack(figure: string): boolean {
  const digits = /\d+$/.exec(figure.replaceAll('\u00a0', ''))?.[0] ?? '0'
  return ['ı', 'u'].includes(lastVowel(Number(digits)))
}
