import type { Amount } from './amounts.ts'
import { isStart, yearBefore } from './assign.ts'
import type { SentenceParts } from './SentenceParts.ts'
import type { PeriodMention } from './periodsIn.ts'

/** The two times of a change. `basePeriod` is null where it is the year before, or where none is named. */
export interface ChangeSpan {
  readonly period: string | null
  readonly basePeriod: string | null
}

const JOINED: Readonly<Record<string, { readonly before: RegExp; readonly between: RegExp }>> = {
  en: { before: /^(?:between|from|years|period)$/, between: /^(?:and|to|until|till)$/ },
  ru: { before: /^(?:mezhdu|s|so|ot)$/, between: /^(?:i|po|do)$/ },
}

const isYear = ({ period }: PeriodMention) => period !== null && period.length === 4

/** Two years that a sentence joins into one stretch of time. */
function stretchIn({ sentence, mentions, vocabulary: { language } }: SentenceParts): { readonly start: string; readonly end: string } | null {
  const years = mentions.filter(isYear)
  for (const [place, year] of years.entries()) {
    const next = years[place + 1]
    if (!next || next.from - year.to > 2) continue
    const led = JOINED[language]?.before.test(sentence.tokens[year.from - 1]?.word ?? '') && JOINED[language].between.test(sentence.tokens[next.from - 1]?.word ?? '')
    if (language === 'az' ? /(?:den|dan)$/.test(sentence.tokens[year.to - 1]!.word) : led) return { start: year.period!, end: next.period! }
  }
  return null
}

/** "From 2021 to 2023 it grew from $3 bn to $4.4 bn": of a change over years, the year that a level is of; null where the sentence tells of none. */
export function levelYear(parts: SentenceParts, amount: Amount): { readonly year: string; readonly base: string | null } | null {
  const joined = stretchIn(parts)
  const { sentence, amounts } = parts
  if (joined === null || sentence.of('up').length + sentence.of('down').length === 0) return null
  if (isStart(sentence, amounts, amount)) return { year: joined.start, base: null }
  return /^(?:to|reaching|reached|amounting|totalling|totaling|do|dostignuv|dostig|dostigla)$/.test(sentence.tokens[amount.from - 1]?.word ?? '') ? { year: joined.end, base: joined.start === yearBefore(joined.end) ? null : joined.start } : null
}

/** "Between 2010 and 2022" of a level: a sum over years, which nobody states. */
export function isStretch(parts: SentenceParts, period: string | null): boolean {
  const joined = stretchIn(parts)
  // "С 2019-го по 2023 год …, по итогам прошлого года": its own time, whichever the stretch ended with.
  const own = parts.mentions.filter(mention => mention.period === period && !mention.base).length > 1
  return joined !== null && !own && (joined.start === period || joined.end === period)
}

/** "Doubled between 2014 and 2023", "up 12 percent on 2019": the times of a change whose own time reads as `period`. */
export function changeSpan(parts: SentenceParts, period: string | null): ChangeSpan {
  const joined = stretchIn(parts)
  if (joined) return since(joined.end, joined.start)
  const base = parts.mentions.find(mention => mention.base && mention.period !== null && mention.period !== period)
  return base ? since(period, base.period!) : { period, basePeriod: null }
}

/** "За аналогичный период 2023 года – 352 тыс. тонн", "2023-cü ilin analoji dövrü üçün göstərici (352 min ton)": the year whose same part a level right behind is of. */
export function samePartBefore({ sentence, mentions }: Pick<SentenceParts, 'sentence' | 'mentions'>, { from, kind }: Pick<Amount, 'from' | 'kind'>): string | null {
  const base = LEVELS.has(kind) ? mentions.findLast(mention => mention.base && mention.to <= from) : undefined
  const same = base && sentence.of('same-period').find(mark => Math.abs(mark.from - base.to) <= 1 || Math.abs(base.from - mark.to) <= 1)
  if (!same || base.period?.length !== 4) return null
  return sentence.tokens.slice(Math.max(base.to, same.to), from).every(({ word }) => LEADS_LEVEL.test(word)) ? base.period : null
}

const LEVELS: ReadonlySet<Amount['kind']> = new Set(['money', 'quantity', 'bare'])

/** What may stand between such a time and its level. */
const LEADS_LEVEL = /^(?:–|-|\(|:|,|it|this|that|they|figure|volume|was|were|had|been|stood|at|came|to|amounted|totalled|totaled|only|etot|pokazatel|obem|byl[aoi]?|sostavil\w*|sostavlyal\w*|bu|ucun|olan|gosterici\w*|reqem\w*|hecm\w*|ise)$/

/** A year named beside a part of another year means the same part of it. */
export const samePartOf = (period: string, base: string): string => (base.length === 4 ? period.split('/').map(end => base + end.slice(4)).join('/') : base)

function since(period: string | null, base: string): ChangeSpan {
  if (period === null) return { period, basePeriod: base }
  const alike = samePartOf(period, base)
  return { period, basePeriod: alike === yearBefore(period) ? null : alike }
}
