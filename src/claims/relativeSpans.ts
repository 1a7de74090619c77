import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import type { Mark, Marked } from './Marked.ts'

/** The calendar's week or month that a sentence names from the day of its text: "this week", "in the past month". */
interface RelativeSpan {
  /** "2024-08", or days, "2024-08-19/2024-08-25": of what goes on, until that of the text. */
  readonly period: string
  /** Of a week, and of a month that is not over: on some day of it. */
  readonly someDay: boolean
  readonly from: number
  readonly to: number
}

/** "Later this week" is still to come; a number beside a month makes it a day. */
const OTHER = /^(?:later|next|every|each|until|till|by|before|since|do|posle|k)$/

/** @param date the day of the text; without one nothing is known */
export function relativeSpans(sentence: Marked, date: string | null): RelativeSpan[] {
  if (date === null || date.length < 10) return []
  return sentence.of('relative-span').flatMap(mark => {
    const isPart = isDayOf(sentence, mark) || OTHER.test(sentence.tokens[mark.from - 1]?.word ?? '')
    return isPart ? [] : [{ ...spanOf(mark.value, date), from: mark.from, to: mark.to }]
  })
}

/** "The 5th of this month", "5 числа этого месяца", "bu ayın 5-də". */
const isDayOf = ({ tokens }: Marked, { from, to }: Mark): boolean => [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 1)].some(({ kind, plain, text }) => kind === 'number' && (!plain || text.length <= 2))

function spanOf(value: string, date: string): Pick<RelativeSpan, 'period' | 'someDay'> {
  const [unit, shift] = value.split(' ')
  if (unit === 'month') {
    const first = `${date.slice(0, 7)}-01`
    return shift === '0' ? { period: `${first}/${date}`, someDay: true } : { period: dayAt(dayNumber(first) - 1).slice(0, 7), someDay: false }
  }
  const number = dayNumber(date)
  // 1970-01-01 was a Thursday; weeks begin on Monday.
  const monday = number - ((((number + 3) % 7) + 7) % 7) - (shift === '0' ? 0 : DAYS)
  return { period: `${dayAt(monday)}/${shift === '0' ? date : dayAt(monday + DAYS - 1)}`, someDay: true }
}

const DAYS = 7
