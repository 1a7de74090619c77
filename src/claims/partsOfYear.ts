import type { Mark, Marked } from './Marked.ts'

/** A month's name; "May" and "March" only with a capital where the language has them. */
export function monthAt(sentence: Marked, at: number): Mark | undefined {
  const mark = sentence.at(at, 'month')
  if (!mark) return undefined
  const { word, capital } = sentence.tokens[at]!
  return sentence.language === 'en' && (word === 'may' || word === 'march' || word === 'mar') && !capital ? undefined : mark
}

/** "January–November", "January to November", "с января по ноябрь", "yanvar-noyabr". */
export function secondMonth(sentence: Marked, at: number): Mark | null {
  const joins = /^(?:–|-|to|through|till|until|po)$/.test(sentence.tokens[at]?.word ?? '')
  return monthAt(sentence, joins ? at + 1 : at) ?? null
}

/** "The first 11 months", "eleven months", "11 ayında". */
export function countBefore(sentence: Marked, at: number): { months: number; to: number } | null {
  const token = sentence.tokens[at]!
  const word = sentence.at(at, 'number')
  const months = word ? Number(word.value) : token.kind === 'number' && token.plain ? token.value : 0
  const next = sentence.at(word ? word.to : at + 1, 'months')
  return next && months >= 1 && months <= 12 && sentence.tokens[next.to]?.word !== 'ago' ? { months, to: next.to } : null
}

/** "The first half", "the third quarter", "H1", "ilk yarısında". */
export function partAt(sentence: Marked, at: number): { start: number; end: number; to: number } | null {
  const token = sentence.tokens[at]!
  // "Altı ay": half a year by its months.
  const months = sentence.at(at, 'half')
  if (months?.value === 'months') return { start: 1, end: 6, to: months.to }
  const digit = sentence.tokens[at + 1]
  if (digit?.kind === 'number' && digit.start === token.end && digit.value >= 1) {
    if (token.text === 'H' && digit.value <= 2) return { start: 6 * digit.value - 5, end: 6 * digit.value, to: at + 2 }
    if (token.text === 'Q' && digit.value <= 4) return { start: 3 * digit.value - 2, end: 3 * digit.value, to: at + 2 }
  }
  const place = sentence.at(at, 'ordinal') ?? sentence.at(at, 'first')
  const number = place ? Number(place.value) : token.kind === 'number' && token.value >= 1 && token.value <= 4 && token.plain ? token.value : romanOf(sentence, at)
  if (number === 0) return null
  let next = place?.to ?? at + 1
  if (!place && /^(?:th|st|nd|rd|ci|cu|m|y|om|go)$/.test(sentence.tokens[next]?.word ?? '')) next++
  const half = sentence.at(next, 'half')
  if (half?.value === 'half' && number <= 2) return { start: 6 * number - 5, end: 6 * number, to: half.to }
  const named = sentence.at(next, 'quarter')
  if (named?.value === 'quarter' && number <= 4) return { start: 3 * number - 2, end: 3 * number, to: named.to }
  return null
}

/** "В I полугодии", "II rübdə". One language has a pronoun that looks so. */
const romanOf = ({ tokens, language }: Marked, at: number): number => (language === 'en' && tokens[at]!.text === 'I' ? 0 : ROMAN.indexOf(tokens[at]!.text) + 1)

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV']

/** "In 2017 it was … in quarter I, … in quarter II": parts of a year that are listed without their own are of the one that leads them, else of the latest in which all had passed. */
export function ofOneYear<T extends { readonly period: string | null; readonly from: number; readonly assumed: boolean }>(found: readonly T[], years: readonly { readonly year: number | null; readonly from: number }[]): T[] {
  const isListed = ({ assumed, period }: T) => assumed && /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(period ?? '')
  const listed = found.filter(isListed)
  if (listed.length < 2) return [...found]
  const [leading, ...others] = years.filter(({ year, from }) => year !== null && from < listed[0]!.from)
  const year = leading && others.length === 0 ? String(leading.year) : listed.map(({ period }) => period!.slice(0, 4)).sort()[0]!
  return found.map(one => (isListed(one) ? { ...one, period: one.period!.split('/').map(end => year + end.slice(4)).join('/') } : one))
}
