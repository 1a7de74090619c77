import type { Mark, Marked } from './Marked.ts'
import { FOLLOWS } from './assign.ts'
import { dayAt, untilDay, type DayOfMonth } from './daysOfMonth.ts'
import { relativeSpans } from './relativeSpans.ts'
import { yearsAt, type YearAt } from './yearsAt.ts'
import { countBefore, monthAt, ofOneYear, partAt, secondMonth } from './partsOfYear.ts'

/** A time that a sentence names, over tokens `from` to before `to`. */
export interface PeriodMention {
  readonly period: string | null
  readonly from: number
  readonly to: number
  /** What the figure is compared with: "than in 2019", "a year earlier". */
  readonly base: boolean
  /** The year was not written and comes from the article's date. */
  readonly assumed: boolean
  /** A day or a month: what events are dated by. */
  readonly day: boolean
  /** "Since", "annually", "in recent years": no period that figures are stated for. */
  readonly vague?: boolean
  /** "Yesterday", "on Tuesday": told from the day of the text. */
  readonly relative?: boolean
  /** "This week", "this month": on some day of it until that of the text. */
  readonly someDay?: boolean
  /** Of "18–19 August" the second day. */
  readonly last?: string
}

const two = (value: number) => String(value).padStart(2, '0')
/** Times of a sentence in order. `date` is the article's own: "last year" and a day without a year are read from it. */
export function periodsIn(sentence: Marked, date: string | null, postpositional: boolean): { mentions: PeriodMention[]; taken: Set<number> } {
  const { tokens } = sentence
  const years = yearsAt(sentence, date === null ? null : Number(date.slice(0, 4)))
  const used = new Set<YearAt>()
  const found: Omit<PeriodMention, 'base'>[] = []
  const taken = new Set<number>()
  const take = (period: string | null, from: number, to: number, { assumed = false, day = false, last }: Partial<Pick<PeriodMention, 'assumed' | 'day' | 'last'>> = {}) => {
    found.push({ period, from, to, assumed, day, ...(last !== undefined && { last }) })
    for (let at = from; at < to; at++) taken.add(at)
  }
  /** The year that a part of a year belongs to: right after it, or (with other languages) right before. */
  const yearBeside = (from: number, to: number): YearAt | undefined =>
    years.find(one => one.from >= to && one.from - to <= 2 && !used.has(one)) ?? years.find(one => one.to <= from && from - one.to <= 2 && (postpositional || one.to >= from - 1) && !used.has(one))
  /** The year of a day: right behind it or, in other languages, right before; else one named earlier in the same part of the sentence. */
  const yearOfDay = (from: number, to: number): YearAt | undefined =>
    years.find(one => !used.has(one) && one.from >= to && one.from - to <= 1) ?? (postpositional ? years.find(one => !used.has(one) && one.to === from) : undefined) ??
    years.findLast(one => !one.relative && one.to <= from && sentence.breaks[one.from] === sentence.breaks[from])
  /** "In April 1992 … that September": of the year just told. */
  const isThat = (from: number) => sentence.language === 'en' && tokens[from - 1]?.word === 'that' && sentence.at(from, 'month') !== undefined
  const partOfYear = (from: number, to: number, start: number, end: number) => {
    const beside = yearBeside(from, to)
    if (beside) used.add(beside)
    const that = isThat(from) ? found.findLast(({ period: told }) => told !== null)?.period?.slice(0, 4) ?? null : undefined
    const year = beside?.year ?? (beside ? null : that !== undefined ? that : date === null ? null : assumedYear(date, start === end ? end : end + 1))
    const period = year === null ? null : start === end ? `${year}-${two(start)}` : `${year}-${two(start)}/${year}-${two(end)}`
    take(period, Math.min(from, beside?.from ?? from), Math.max(to, beside?.to ?? to), { assumed: !beside && that === undefined })
  }

  for (const { period, someDay, from, to } of relativeSpans(sentence, date)) {
    found.push({ period, from, to, assumed: true, day: !someDay, relative: true, ...(someDay && { someDay }) })
    for (let at = from; at < to; at++) taken.add(at)
  }
  for (let at = 0; at < tokens.length; at++) {
    if (taken.has(at)) continue
    const token = tokens[at]!
    if (token.kind === 'date') { take(token.word, at, at + 1, { day: true }); continue }
    // "Since the beginning of 2024": until the day of the text, in that year.
    const sinceStart = sentence.at(at, 'since-start')
    if (sinceStart?.value === 'this') {
      take(date === null ? null : `${date.slice(0, 4)}-01-01/${date}`, at, sinceStart.to, { assumed: true })
      continue
    }
    const started = sinceStart && years.find(one => (one.from === sinceStart.to || (postpositional && one.to === sinceStart.from)) && !used.has(one))
    if (started) {
      used.add(started)
      take(started.year !== null && date?.startsWith(String(started.year)) ? `${started.year}-01-01/${date}` : null, Math.min(at, started.from), Math.max(sinceStart.to, started.to), { assumed: true })
      continue
    }
    const days = dayAt(sentence, at)
    if (days) {
      const until = untilDay(sentence, days.to)
      const end = until ?? days
      const year = yearOfDay(at, end.to)
      if (year) used.add(year)
      const known = year?.year ?? (date === null ? null : assumedYear(date, end.month))
      const written = ({ month, day }: DayOfMonth) => `${known}-${two(month)}-${two(day)}`
      take(known === null ? null : until ? `${written(days)}/${written(until)}` : written(days), year && year.to === at ? year.from : at, Math.max(end.to, year && year.from >= end.to ? year.to : 0), { assumed: !year, day: !until, ...(known !== null && !until && days.last !== undefined && { last: written({ ...days, day: days.last }) }) })
      continue
    }
    const month = monthAt(sentence, at)
    if (month) {
      const second = secondMonth(sentence, month.to)
      partOfYear(at, second?.to ?? month.to, Number(month.value), Number((second ?? month).value))
      if (!second) markDay(found)
      continue
    }
    const count = countBefore(sentence, at)
    // Twelve months that nobody ties to a year may be any twelve.
    if (count?.months === 12 && !yearBeside(at, count.to)) { found.push({ period: null, from: at, to: count.to, assumed: false, day: false, vague: true }); at = count.to - 1; continue }
    if (count) { partOfYear(at, count.to, 1, count.months); continue }
    const part = partAt(sentence, at)
    if (part) { partOfYear(at, part.to, part.start, part.end); continue }
  }
  const rest = years.filter(one => !used.has(one) && !taken.has(one.from))
  found.splice(0, found.length, ...ofOneYear(found, rest))
  rest.forEach((one, place) => {
    const next = rest[place + 1]
    if (taken.has(one.from)) return
    const joined = next && !one.relative && !next.relative && next.from > one.from && next.from - one.to <= 2 && joinsYears(sentence, one, next)
    if (joined) take(`${one.year}/${next.year}`, one.from, next.to)
    // "This year" is what of it had gone by.
    else if (one.relative && date?.startsWith(String(one.year))) take(`${one.year}-01-01/${date}`, one.from, one.to, { assumed: true })
    else take(one.year === null ? null : String(one.year), one.from, one.to)
  })
  for (const { from, to } of sentence.of('year-earlier')) if (!taken.has(from)) take(null, from, to)
  for (const mark of sentence.of('span')) if (!isLastMonths(sentence, mark, date)) found.push({ period: null, from: mark.from, to: mark.to, assumed: false, day: false, vague: true })
  const mentions = found.sort((a, b) => a.from - b.from).map(one => ({ ...one, base: isBase(sentence, one) }))
  return { mentions, taken }
}

function joinsYears(sentence: Marked, one: YearAt, next: YearAt): boolean {
  return sentence.tokens.slice(one.to, next.from).every(({ word }) => /^(?:–|-|\/)$/.test(word)) && next.from > one.to
}

/** "Over the last ten months", said in November: since January. */
function isLastMonths(sentence: Marked, { to }: Mark, date: string | null): boolean {
  const count = to < sentence.tokens.length ? countBefore(sentence, to) : null
  return count !== null && date !== null && Number(date.slice(5, 7)) - 1 === count.months
}

/** A part of a year that ended most lately before the article. */
const assumedYear = (date: string, month: number) => (Number(date.slice(5, 7) || '12') >= month ? Number(date.slice(0, 4)) : Number(date.slice(0, 4)) - 1)

function markDay(found: { day: boolean }[]): void {
  found.at(-1)!.day = true
}

/** "К июлю 2024 года" is a day until which something gathered, where no change is told. */
const compares = (sentence: Marked, { from, to }: Mark) => to - from > 1 || sentence.tokens[from]!.word !== 'k' || sentence.of('percent').length > 0 || sentence.of('times').length > 0

/** Whether a figure is compared with it: after "than", "compared with", "the same period of"; before such a word where the language has it so. */
function isBase(sentence: Marked, { from, to }: { from: number; to: number }): boolean {
  if (sentence.of('year-earlier').some(mark => mark.from === from)) return true
  // "2019-cu ildəkindən": than that of 2019.
  if (sentence.language === 'az' && sentence.tokens.slice(to - 1, to + 1).some(({ word }) => /k[iu]nd[ae]n$/.test(word))) return true
  const near = (mark: Mark, reach: number) => mark.to <= from && from - mark.to <= reach && !sentence.tokens.slice(mark.to, from).some(({ kind, word }) => kind === 'number' || word === ',') && !sentence.of('times').some(times => times.from >= mark.to && times.to <= from)
  const thanIn = sentence.of('bound').some(mark => near(mark, 2) && sentence.tokens[mark.to - 1]!.word === 'than')
  if (thanIn || sentence.of('compare').some(mark => near(mark, 5) && compares(sentence, mark)) || sentence.of('same-period').some(mark => near(mark, 3) || (sentence.language === 'az' && mark.from >= to && mark.from - to <= 1))) return true
  // "Three times that of 2017", "half the level of 2014".
  if (sentence.tokens[from - 1]?.word === 'of' && /^(?:that|level|figure|volume|value)$/.test(sentence.tokens[from - 2]?.word ?? '') && sentence.of('times').some(mark => mark.to <= from && from - mark.to <= 6)) return true
  // "Up 10 percent on 2023."
  if (/^(?:on|from)$/.test(sentence.tokens[from - 1]?.word ?? '') && sentence.of('percent').some(mark => mark.to === from - 1)) return true
  return sentence.of('compare').some(mark => FOLLOWS.test(sentence.tokens[mark.from]!.word) && mark.from >= to && mark.from - to <= 3)
}
