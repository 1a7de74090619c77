import type { Doubt } from '#domain/claim.ts'
import type { Amount } from './amounts.ts'
import type { Kinded } from './Kinded.ts'
import { isStart, periodOf, yearBefore } from './assign.ts'
import { changeSpan, isStretch, levelYear, samePartBefore, samePartOf } from './changeSpan.ts'
import { isStock } from './measureGroups.ts'
import { isOfOldTime } from './formerly.ts'
import { isOtherTime } from './partOfTime.ts'
import { isDeadline, type SentenceParts } from './SentenceParts.ts'

interface Time {
  /** The time that the words beside the figure name, whatever is made of it. */
  readonly named: string | null
  readonly period: string | null
  readonly basePeriod: string | null
  readonly doubts: readonly Doubt[]
}

/** When a figure is of: a flow of a period, a running number of a day, a change over a span. */
export function timeOf(parts: SentenceParts, amount: Amount, { kind, measure, doubts: told }: Pick<Kinded, 'kind' | 'measure' | 'doubts'>): Time {
  const { sentence, amounts, mentions, date } = parts
  const doubts: Doubt[] = []
  const ofSpan = kind === 'growth' || told.includes('difference') ? null : levelYear(parts, amount)
  if (ofSpan !== null) return { named: ofSpan.year, period: ofSpan.year, basePeriod: ofSpan.base, doubts }
  const nearest = periodOf(sentence, amounts, mentions, amount)
  const samePart = kind === 'growth' ? null : samePartBefore(parts, amount)
  const chosen = samePart === null || nearest.period === null ? nearest : { ...nearest, period: samePartOf(nearest.period, samePart), assumed: true }
  const stock = measure !== null && isStock(measure.value)
  const aside = measure?.value.startsWith('documents.count') && chosen.period?.length === 10 && isDayOfDocument(parts, amount, chosen.period)
  if (aside) return { named: null, period: date, basePeriod: null, doubts: date === null ? ['period'] : ['assumed-period'] }
  const until = stock && chosen.period !== null && mentions.some(mention => mention.period === chosen.period && isDeadline(parts, mention))
  // What had gathered "by 2022" is no flow of that year.
  const own = until && chosen.period!.length === 4 ? `${chosen.period}-${isYearEnd(parts, chosen.period!) ? '12' : '01'}` : stock ? (chosen.period ?? date) : chosen.vague ? null : chosen.period
  const changes = kind === 'growth' || told.includes('difference')
  const { period, basePeriod } = changes ? changeSpan(parts, own) : { period: own, basePeriod: null }
  if (period === null) doubts.push('period', ...(chosen.vague || (mentions.length === 0 && isOfOldTime(sentence)) ? ['vague' as const] : []))
  else if (chosen.assumed || (stock && chosen.period === null)) doubts.push('assumed-period')
  if ((!stock && isOtherTime(parts, period)) || (!changes && isStretch(parts, period))) doubts.push('period')
  return { named: chosen.period, period, basePeriod: basePeriod ?? (period === null && !chosen.vague ? startOf(parts, amount) : null), doubts }
}

/** "By the end of 2023", "к концу 2023 года", "2023-cü ilin sonunadək". */
const isYearEnd = ({ sentence: { tokens }, mentions }: SentenceParts, year: string): boolean => mentions.some(({ period, from, to }) => period === year && [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 1)].some(({ word }) => /^(?:end|close|kontsu|iskhodu|sonu\w*|axiri\w*)$/.test(word)))

/** "The declaration signed on 22 February and more than 260 documents": the day of the one, not of the count. */
const isDayOfDocument = ({ sentence: { of }, mentions }: SentenceParts, { from, to }: Amount, day: string): boolean => mentions.some(mention => mention.period === day && of('document').some(mark => (mark.from >= mention.to ? mark.from - mention.to : mention.from - mark.to) <= DOCUMENT_REACH && (mark.to <= from || mark.from > to + 1) && (mention.from < from ? mark.from < from : mark.from > to)))

/** How many words a document and its day stand apart. */
const DOCUMENT_REACH = 8

/** "From 22 to 30 percent in 2017": when the change began is not said, most likely a year before it ended. */
function startOf({ sentence, amounts, mentions }: SentenceParts, amount: Amount): string | null {
  const end = isStart(sentence, amounts, amount) ? amounts[amounts.indexOf(amount) + 1] : undefined
  const { period, vague } = end ? periodOf(sentence, amounts, mentions, end) : { period: null, vague: false }
  return period === null || vague ? null : yearBefore(period)
}
