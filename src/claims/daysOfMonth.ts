import type { Marked } from './Marked.ts'
import { monthAt } from './partsOfYear.ts'

/** A day of a month without its year, before token `to`. Of two days ("17–18 November") the first. */
export interface DayOfMonth {
  readonly day: number
  readonly month: number
  readonly to: number
  /** Of a stretch of days the last. */
  readonly last?: number
}

const isDay = (token: Marked['tokens'][number] | undefined) => token?.kind === 'number' && token.plain && token.value >= 1 && token.value <= 31 && token.text.length <= 2

/** Past the day at a token, a second one behind a dash and their endings ("18-19-da", "6th"); null where no day is. */
function pastDays({ tokens }: Marked, at: number): number | null {
  if (!isDay(tokens[at])) return null
  let to = at + 1
  const ending = () => { while (/^(?:th|st|nd|rd|go|oe|e|of|da|de|dan|den|dek|dak|nci|ci|cu)$/.test(tokens[to]?.word ?? '') || (tokens[to]?.text === '-' && !isDay(tokens[to + 1]))) to++ }
  const second = secondAt({ tokens }, at)
  if (second !== null) to = second + 1
  ending()
  return to
}

/** Where the second of two days stands: "18–19", "2-dən 4-dək". */
function secondAt({ tokens }: Pick<Marked, 'tokens'>, at: number): number | null {
  if (/^[-–]$/.test(tokens[at + 1]?.word ?? '') && isDay(tokens[at + 2])) return at + 2
  const isSpan = /^d[ae]n$/.test(tokens[at + 1]?.word ?? '') && isDay(tokens[at + 2]) && UNTIL_AZ.test(tokens.slice(at + 3, at + 5).map(({ word }) => word).join(' '))
  return isSpan ? at + 2 : null
}
const UNTIL_AZ = /^(?:d[ae]k\b|[ny]?[ae] (?:qeder|kimi)\b)/

/** The second of two days. */
function lastOf(sentence: Marked, at: number): { readonly last?: number } {
  const second = sentence.tokens[secondAt(sentence, at) ?? -1]
  return second !== undefined && second.value > sentence.tokens[at]!.value ? { last: second.value } : {}
}

/** "6 January", "17–18 ноября", "August 18-19", "avqustun 18-də". */
export function dayAt(sentence: Marked, at: number): DayOfMonth | null {
  const first = pastDays(sentence, at)
  const after = first === null ? undefined : monthAt(sentence, first)
  if (after) return { day: sentence.tokens[at]!.value, month: Number(after.value), to: after.to, ...lastOf(sentence, at) }
  const month = first === null ? monthAt(sentence, at) : undefined
  // "Last September's 4th summit": the fourth summit.
  const to = month && !sentence.tokens[month.to - 1]!.possessive ? pastDays(sentence, month.to) : null
  const counted = month && (sentence.at(month.to + 1, 'scale') || sentence.at(month.to + 1, 'percent'))
  return month && to !== null && !counted ? { day: sentence.tokens[month.to]!.value, month: Number(month.value), to, ...lastOf(sentence, month.to) } : null
}

/** The day that a stretch of days ends on: "from January 1 through December 26", "с 1 января по 19 августа". */
export function untilDay(sentence: Marked, at: number): DayOfMonth | null {
  const joined = /^(?:–|-|to|through|till|until|po)$/.test(sentence.tokens[at]?.word ?? '')
  const end = joined ? dayAt(sentence, at + 1) : null
  return end ?? (sentence.tokens[at - 1]?.word === 'den' || sentence.tokens[at - 1]?.word === 'dan' ? dayAt(sentence, at) : null)
}
