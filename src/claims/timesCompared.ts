import { yearBefore } from './assign.ts'
import type { Mark, Marked } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** "More than in 2010": which way a level stands to that of another time, the word that says so, and both times. */
export interface TimesCompared {
  readonly word: Pick<Mark, 'from' | 'to'>
  readonly direction: 'up' | 'down'
  readonly period: string
  /** Null where it is the year before. */
  readonly base: string | null
}

const MORE = /^(?:more|greater|larger|higher|bigger|bolshe|vyshe|krupnee|cox|coxdur|artiq|artiqdir|yuksek|boyuk)$/
const LESS = /^(?:less|fewer|lower|smaller|menshe|nizhe|az|azdir|asagi|kicik)$/
const THAN = /^(?:than|chem)$/

/** How far behind "than" its time may stand: "than it had done in 2010". */
const REACH = 7

/** How far before the word what is compared with may stand, where the language puts it first. */
const BEFORE = 3

/** A level set beside the same of another time, without a figure; null where a sentence has no such words or more than one of them. */
export function timesCompared({ sentence, mentions, date }: SentenceParts): TimesCompared | null {
  const { tokens } = sentence
  const compared = tokens.flatMap(({ word }, at) => ((MORE.test(word) || LESS.test(word)) && tokens[at - 1]?.word !== 'en' ? comparedAt(sentence, mentions, at) : []))
  if (compared.length !== 1) return null
  const [{ at, base }] = compared as [{ at: number; base: PeriodMention }]
  const times = mentions.filter(mention => mention !== base && !mention.vague && mention.period !== null)
  const [time] = times
  const own = time?.period ?? (base.period === null && date !== null && mentions.length === 1 ? yearBefore(date.slice(0, 4)) : null)
  if (times.length > 1 || own === null || base.vague) return null
  const start = base.period === null ? yearBefore(own) : base.period.length === 4 && own.length > 4 ? alike(own, base.period) : base.period
  return start >= own ? null : { word: { from: at, to: at + 1 }, direction: MORE.test(tokens[at]!.word) ? 'up' : 'down', period: own, base: start === yearBefore(own) ? null : start }
}

/** The same part of another year. */
const alike = (period: string, year: string): string => period.split('/').map(end => year + end.slice(4)).join('/')

function comparedAt({ tokens, language }: Marked, mentions: readonly PeriodMention[], at: number): { at: number; base: PeriodMention }[] {
  if (language === 'az') {
    const base = mentions.find(({ to }) => to <= at && at - to <= BEFORE && /(?:d[ae]n|nden|ndan)$/.test(tokens.slice(to - 1, at).map(({ word }) => word).find(word => /d[ae]n$/.test(word)) ?? ''))
    return base ? [{ at, base }] : []
  }
  const than = tokens.findIndex(({ word }, place) => place > at && THAN.test(word))
  if (than < 0) {
    // "Меньше прошлогоднего".
    const base = mentions.find(({ from, base: isBase }) => isBase && from === at + 1)
    return language === 'ru' && base ? [{ at, base }] : []
  }
  const base = mentions.find(({ from }) => from >= than && from - than <= REACH)
  return base ? [{ at, base }] : []
}
