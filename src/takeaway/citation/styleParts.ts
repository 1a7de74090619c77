import type { BasketWords } from '#language/en/basket.ts'
import type { Format } from '#language/Format.ts'
import type { PartialDate } from '#schema/primitives.ts'

/** What a written style says in the page's language. */
export interface StyleWords {
  readonly words: BasketWords['reference']
  readonly format: Pick<Format, 'date'>
}

/** With a full stop at its end, unless it ends with a sign of its own. */
export const closed = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`)

/** "November 26, 2026", in the order of the style; a month or a year alone as the source has it. */
export function styledDate(date: PartialDate, { words, format }: StyleWords): string {
  const [day = '', month = '', year = ''] = format.date(date).split(' ')
  return year === '' ? format.date(date) : words.dayOfYear(words.monthDay(month, day), year)
}

/** "2026, November 26" · "2020, May" · "2020". */
export function yearFirst(date: PartialDate, { words, format }: StyleWords): string {
  const parts = format.date(date).split(' ')
  const year = parts.pop() ?? date
  const [one, month] = parts
  return [year, month === undefined ? one : words.monthDay(month, one ?? '')].filter(Boolean).join(', ')
}
