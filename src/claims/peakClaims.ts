import type { Claim, Doubt } from '#domain/claim.ts'
import { isSide } from '#domain/flow.ts'
import { distance, measureFor } from './assign.ts'
import { flowOf } from './flowOf.ts'
import type { Marked } from './Marked.ts'
import { TRADE } from './measureGroups.ts'
import { isPartOfTrade } from './partOfTrade.ts'
import { isOtherTime } from './partOfTime.ts'
import type { PeriodMention } from './periodsIn.ts'
import { claimAt, narrowed, negated, reporterIn, type SentenceParts } from './SentenceParts.ts'
import { mayBeOthers } from './strangers.ts'
import { isForecast } from './tense.ts'

const HIGHEST = /^(?:highest|largest|biggest|greatest|peak|maximum|maksim\w*|naibolsh\w*|krupneysh\w*|vysochaysh\w*|maksimum\w*)$/
const LOWEST = /^(?:lowest|smallest|minimum|minimal\w*|naimensh\w*|minimum\w*)$/
const RECORD = /^(?:record|rekord\w*)$/
/** Papers and what is kept: "customs record shows". */
const KEPT = /^(?:customs|official|track|on|shows?|according|keeping)$/
/** "Самый высокий", "ən yüksək": the word before says that it is the most. */
const MOST = /^(?:sam(?:yy|aya|oe|ym|oy|ogo|om)|en)$/
const HIGH = /^(?:vysok\w*|bolsh\w*|krupn\w*|yuksek|boyuk)$/
const LOW = /^(?:nizk\w*|malenk\w*|asagi|kicik)$/

/** "A record high", "the lowest": the word and which end of the scale it is. */
interface Superlative {
  readonly from: number
  readonly to: number
  readonly isTop: boolean
  /** Since records began, whether or not it is said. */
  readonly isEver: boolean
}

/** "Trade was the highest since 2014", "a record": a year that is held against those before it, without a figure. */
export function peakClaims(parts: SentenceParts): Claim[] {
  const { sentence, amounts, mentions, parties, vocabulary } = parts
  const superlative = superlativeIn(sentence)
  if (superlative === null || sentence.of('product').length > 0 || amounts.some(({ kind, from }) => kind !== 'bare' && !isYears(sentence, from))) return []
  const measure = measureFor(sentence, [], superlative, id => TRADE.has(id))
  if (!measure || distance(sentence, [], superlative, measure) > NEAR || parties.some(({ area }) => !isSide(area, vocabulary.sides))) return []
  const since = mentions.find(mention => isSince(sentence, mention))
  // "Since", "in ten years" are times of their own, and none that a level is of.
  const own = mentions.filter(mention => mention !== since && !mention.base && !mention.vague)
  const period = own.length === 1 ? own[0]!.period : null
  if (period?.length !== 4) return []
  const years = yearsBack(sentence)
  const base = since?.period?.length === 4 ? since.period : years === null ? null : String(Number(period) - years)
  if (base === null ? !superlative.isEver || since !== undefined : Number(base) >= Number(period) - 1) return []
  const flow = flowOf(sentence, { measure: measure.value, at: measure.from, others: sentence.of('measure'), parties, sides: vocabulary.sides })
  const doubts: Doubt[] = [...flow.doubts, ...(own[0]!.assumed ? ['assumed-period' as const] : [])]
  if (narrowed(parts, [measure]) || isPartOfTrade(parts, measure)) doubts.push('scope')
  if (mayBeOthers(sentence, vocabulary, parties, flow, superlative.from)) doubts.push('parties')
  if (negated(parts, superlative.from)) doubts.push('negated')
  if (isOtherTime(parts, period)) doubts.push('period')
  return [claimAt(parts, 'value', superlative, {
    measure: measure.value, area: flow.area, counterpart: flow.counterpart, reporter: reporterIn(parts, superlative.from), period, basePeriod: base, unit: 'USD', direction: superlative.isTop ? 'up' : 'down', doubts,
    untestable: isForecast(parts, superlative.from, period) ? 'forecast' : null,
  })]
}

/** How far the word may stand from what it is said of. */
const NEAR = 14

function superlativeIn({ tokens }: Marked): Superlative | null {
  const found = tokens.flatMap(({ word }, at): Superlative[] => {
    const most = MOST.test(word) ? (tokens[at + 1]?.word ?? '') : ''
    if (HIGH.test(most) || LOW.test(most)) return [{ from: at, to: at + 2, isTop: HIGH.test(most), isEver: false }]
    if (RECORD.test(word) && ![-1, 1].some(step => KEPT.test(tokens[at + step]?.word ?? ''))) return [{ from: at, to: at + 1, isTop: !LOW.test(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.word !== 'low', isEver: true }]
    return HIGHEST.test(word) || LOWEST.test(word) ? [{ from: at, to: at + 1, isTop: HIGHEST.test(word), isEver: tokens.some(({ word: other }) => EVER.test(other)) }] : []
  })
  return found.length === 1 ? found[0]! : null
}

const EVER = /^(?:ever|history|record|istori[iyu]|istoriyu|tarix\w*)$/

/** "Since 2014", "с 2014 года", "2014-cü ildən bəri". */
function isSince({ tokens, language }: Marked, { from, to }: PeriodMention): boolean {
  if (language === 'az') return /^(?:beri|sonra|bu)$/.test(tokens[to]?.word ?? '') && /d[ae]n$/.test(tokens[to - 1]!.word)
  return /^(?:since|s|so|posle)$/.test(tokens[from - 1]?.word ?? '')
}

const YEARS = /^(?:years|let|ilde|ilin|il|ildeki|decade|desyatiletie)$/
const isYears = ({ tokens }: Marked, at: number): boolean => YEARS.test(tokens[at + 1]?.word ?? '')

/** "In ten years", "за последние 10 лет", "son 10 ildə": how far back it is held. */
function yearsBack({ tokens, at }: Marked): number | null {
  const place = tokens.findIndex(({ word }, back) => YEARS.test(word) && back > 0)
  if (place < 0) return null
  if (tokens[place]!.word.startsWith('de')) return 10
  const number = tokens[place - 1]!
  const value = number.kind === 'number' ? number.value : Number(at(place - 1, 'number')?.value)
  return value >= 2 && value <= 50 ? value : null
}
