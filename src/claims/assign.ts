import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import type { Amount } from './amounts.ts'
import type { PeriodMention } from './periodsIn.ts'

interface Place { readonly from: number; readonly to: number }

/** How far a part of a sentence stands from a figure: words, with a price for commas and for other figures between. Before it counts less than after. */
export function distance(sentence: Marked, amounts: readonly Place[], anchor: Place, part: Place): number {
  const before = part.to <= anchor.from
  const [start, end] = before ? [part.to, anchor.from] : [anchor.to, part.from]
  if (start > end) return 0
  const between = amounts.filter(({ from, to }) => from >= start && to <= end && from !== anchor.from && from !== part.from).length
  const low = Math.min(anchor.from, part.from)
  const high = Math.max(anchor.from, part.from)
  // A comma that only sets a leading time off ("In 2020, trade …") parts nothing.
  const setOff = before && sentence.tokens[part.to]?.word === ',' ? 1 : 0
  const commas = Math.max(0, (sentence.breaks[high] ?? 0) - (sentence.breaks[low] ?? 0) - setOff)
  return end - start + between * 6 + commas * 4 + (before ? 0 : 0.5)
}

const nearestOf = <T extends Place>(parts: readonly T[], far: (part: T) => number): T | null =>
  parts.reduce<T | null>((best, part) => (best === null || far(part) < far(best) ? part : best), null)

export interface PeriodChoice {
  readonly period: string | null
  readonly assumed: boolean
  readonly vague: boolean
}

const NONE: PeriodChoice = { period: null, assumed: false, vague: false }

/** Words of comparison that stand after what they compare with, not before. */
export const FOLLOWS = /^(?:muqayise|nisbeten|gore|qarsi|oldugundan)/

export const isCompared = (sentence: Marked, { from }: Place) => sentence.of('compare').some(mark => mark.to <= from && from - mark.to <= 2 && !sentence.of('measure').some(measure => measure.from >= mark.to && measure.to <= from) && !FOLLOWS.test(sentence.tokens[mark.from]!.word) && (sentence.tokens[mark.from]!.word !== 'k' || mark.to - mark.from > 1))

/** The time named right after a figure that others are compared with: nobody else's. */
const ownOf = (mentions: readonly PeriodMention[], amounts: readonly Place[], { to }: Place) =>
  mentions.find(mention => !mention.vague && mention.from >= to && mention.from - to <= 5 && !amounts.some(({ from }) => from >= to && from < mention.from))

/** The time that follows a figure with short words between. */
const besideOf = (sentence: Marked, mentions: readonly PeriodMention[], { to }: Place) => mentions.find(({ from, base, vague }) => !base && !vague && from >= to && from - to <= 4 && sentence.tokens.slice(to, from).every(({ word }) => /^(?:in|over|during|for|the|first|last|past|v|vo|za|–)$/.test(word)))

/** "From $1 bn in 2021 to …", "18 min tondan 31 min tona": where a change began. */
export const isStart = ({ tokens }: Marked, amounts: readonly Place[], { from, to }: Place): boolean =>
  /^(?:from|ot|s)$/.test(tokens[from - 1]?.word ?? '') || (/d[ae]n$/.test(tokens[to - 1]?.word ?? '') && amounts.some(other => other.from === to))

/** The time that a figure is about. A figure after "compared with" belongs to what it is compared with; "from" a figure, to the time named with it. */
export function periodOf(sentence: Marked, amounts: readonly Amount[], mentions: readonly PeriodMention[], anchor: Place): PeriodChoice {
  const lent = amounts.filter(amount => amount.from !== anchor.from && (isCompared(sentence, amount) || isStart(sentence, amounts, amount))).flatMap(amount => ownOf(mentions, amounts, amount) ?? [])
  // "$1 bn in 2021 and $2 bn in 2022": each has the time right after it.
  const others = besideOf(sentence, mentions, anchor) ? amounts.filter(({ from }) => from !== anchor.from).flatMap(amount => besideOf(sentence, mentions, amount) ?? []) : []
  // "In 2021 it was $3 bn, and in 2022 it grew to $4 bn": a time that leads the next figure's part of the sentence is that figure's.
  const leads = (mention: PeriodMention) => mention.from >= anchor.to && mentions.some(({ to, base, vague }) => to <= anchor.from && !base && !vague) &&
    amounts.some(({ from }) => from >= mention.to && sentence.breaks[from] === sentence.breaks[mention.from]) && (sentence.breaks[mention.from] ?? 0) > (sentence.breaks[anchor.from] ?? 0)
  const main = mentions.filter(mention => !mention.base && !mention.vague && !lent.includes(mention) && !others.includes(mention) && !leads(mention))
  const far = (mention: PeriodMention) => distance(sentence, amounts, anchor, mention)
  const compared = isCompared(sentence, anchor)
  const beside = compared || isStart(sentence, amounts, anchor) ? undefined : besideOf(sentence, mentions, anchor)
  if (beside?.period) return { period: beside.period, assumed: beside.assumed, vague: false }
  if (compared || isStart(sentence, amounts, anchor)) {
    const own = ownOf(mentions, amounts, anchor)
    if (own && own.period !== null) return { period: own.period, assumed: own.assumed, vague: false }
    const alike = sentence.of('same-period').some(mark => mark.from >= anchor.to && mark.from - anchor.to <= 4)
    const earlier = own ?? (alike ? mentions.find(mention => mention.from >= anchor.to) : undefined) ?? mentions.find(({ base, period }) => base && period === null)
    const now = nearestOf(main, far)
    return earlier && now?.period ? { period: yearBefore(now.period), assumed: true, vague: false } : NONE
  }
  // A part of a year and its year may stand apart; more than one day or a vague time is no period.
  const chosen = nearestOf(main.filter(({ day, period }) => !day || (period !== null && period.length === 7)), far) ?? nearestOf(main, far)
  if (!chosen) return { ...NONE, vague: mentions.some(({ vague }) => vague) }
  const vague = mentions.some(mention => mention.vague && far(mention) < far(chosen))
  return { period: chosen.period, assumed: chosen.assumed, vague }
}

/** The same part of the year before. */
export function yearBefore(period: string): string {
  return period.split('/').map(end => String(Number(end.slice(0, 4)) - 1) + end.slice(4)).join('/')
}

/** After these a new figure's words begin: "exports were $1 bn and imports …". */
const JOINS = /^(?:and|i|ve|a|,|;|while|as|but)$/

/** The measure's word that a figure belongs to: nearest among those that a figure of its kind can have. */
export function measureFor(sentence: Marked, amounts: readonly Place[], anchor: Place, fits: (measure: string) => boolean): Mark | null {
  return nearestOf(sentence.of('measure').filter(({ value }) => fits(value)), mark => distance(sentence, amounts, anchor, mark) + (isNextClause(sentence, anchor, mark) ? 8 : 0) + (mark.from >= anchor.to ? (JOINS.test(sentence.tokens[anchor.to]?.word ?? '') ? 8 : 1.5) : 0) + (isWhole(sentence, anchor, mark) ? 8 : 0))
}

/** "… 3,4 milyard dollara çatıb, kapital qoyuluşu isə …": where the verb comes last, what stands behind it belongs to the next figure. */
const isNextClause = ({ language, tokens }: Marked, { to }: Place, { from }: Place) => language === 'az' && from >= to && tokens.slice(to, from).some(({ word }) => /^(?!hesab)\p{L}{2,}(?:ib|ub|misdir|musdur)$/u.test(word))

/** "$3 billion of the turnover": the whole that a figure is a part of, where another word says which part. */
function isWhole(sentence: Marked, anchor: Place, mark: Mark): boolean {
  return mark.value === 'trade.turnover' && mark.from > anchor.to && mark.from - anchor.to <= 3 && sentence.tokens[anchor.to]?.word === 'of'
}

/** The product that a figure is about, in the same part of the sentence. */
export function productFor(sentence: Marked, amounts: readonly Place[], anchor: Place): Mark | null {
  // "Tomatoes, of course: 179,884 tonnes of them".
  if (sentence.tokens[anchor.to]?.word === 'of' && /^(?:them|it|which)$/.test(sentence.tokens[anchor.to + 1]?.word ?? '')) return sentence.of('product').findLast(({ to }) => to <= anchor.from) ?? null
  const within = sentence.of('product').filter(mark => breaksBetween(sentence.breaks, mark.from, anchor.from) <= 1)
  const inReach = within.length > 0 ? within : beforeColon(sentence, anchor)
  // "Tomatoes for $169 million and plastics for $254 million": a product with a figure of its own right behind it.
  const hasOwn = (mark: Mark) => mark.from >= anchor.to && amounts.some(({ from }) => from >= mark.to && from - mark.to <= 2)
  const near = inReach.some(mark => !hasOwn(mark)) ? inReach.filter(mark => !hasOwn(mark)) : inReach
  return nearestOf(near, mark => distance(sentence, [], anchor, mark) + (mark.from >= anchor.to ? -1 : 0))
}

/** "The cherries all went there: 26,000 tonnes": what stands behind a colon tells of the only goods before it. */
function beforeColon({ tokens, of }: Marked, { from }: Place): Mark[] {
  const colon = tokens.findLastIndex(({ word }, at) => at < from && word === ':')
  const named = of('product').filter(({ to }) => to <= colon)
  return colon >= 0 && of('product').every(({ to }) => to <= colon) && new Set(named.map(({ value }) => value)).size === 1 ? named.slice(-1) : []
}
