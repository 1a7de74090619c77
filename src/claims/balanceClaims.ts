import type { Claim, Doubt } from '#domain/claim.ts'
import { isStretch } from './changeSpan.ts'
import { flowsCompared } from './flowsCompared.ts'
import { breaksBetween, type Marked } from './Marked.ts'
import { isOtherTime } from './partOfTime.ts'
import { isPartOfTrade } from './partOfTrade.ts'
import { claimAt, narrowed, negated, reporterIn, type SentenceParts } from './SentenceParts.ts'
import { mayBeOthers } from './strangers.ts'
import { isForecast } from './tense.ts'
import { whoseBalance, type Balance } from './whoseBalance.ts'

/** On which side a balance is, and the words that say so. */
interface Side extends Balance {
  readonly isSurplus: boolean
  readonly from: number
  readonly to: number
}

/** "Bought more than it sold", "ran a deficit in trade with …": which of the two flows was the larger, without a figure. */
export function balanceClaims(parts: SentenceParts): Claim[] {
  const { sentence, amounts, mentions, parties, vocabulary, date } = parts
  // Of one product, or with a figure of its own, it is no balance of all trade.
  if (sentence.of('product').length > 0 || amounts.some(({ kind }) => kind !== 'bare')) return []
  const compared = sentence.of('up').length + sentence.of('down').length > 0 ? null : flowsCompared(sentence)
  const side: Side | null = compared ?? sideNamed(sentence)
  if (side === null) return []
  if (mentions.length > 1) return []
  const flow = whoseBalance(parts, side)
  if (flow === null) return []
  // "Than it bought in 2023": of both, though "than" stands before it.
  const [chosen] = mentions
  if (chosen?.vague || (chosen && chosen.period === null)) return []
  // Without a time it is of the last whole year.
  const period = chosen?.period ?? (date === null ? null : String(Number(date.slice(0, 4)) - 1))
  const doubts: Doubt[] = [...flow.doubts]
  if (period === null) doubts.push('period')
  else if (chosen === undefined || chosen.assumed) doubts.push('assumed-period')
  const spot = { from: side.at, to: side.at + 1 }
  if (narrowed(parts, [spot]) || sentence.of('measure').some(mark => isPartOfTrade(parts, mark))) doubts.push('scope')
  if (mayBeOthers(sentence, vocabulary, parties, flow, side.from)) doubts.push('parties')
  if (negated(parts, side.from)) doubts.push('negated')
  if (isOtherTime(parts, period) || isStretch(parts, period)) doubts.push('period')
  return [claimAt(parts, 'value', side, {
    measure: 'trade.balance', area: flow.area, counterpart: flow.counterpart, reporter: reporterIn(parts, side.from), period, unit: 'USD', direction: side.isSurplus ? 'up' : 'down', doubts,
    untestable: isForecast(parts, side.from, period) ? 'forecast' : null,
  })]
}

const SURPLUS = /^(?:surplus(?:es)?|profitsit\w*|profisit\w*)$/
const DEFICIT = /^(?:deficits?|defitsit\w*|defisit\w*|kesir\w*)$/
const POSITIVE = /^(?:positive|polozhiteln\w*|musbet\w*)$/
const NEGATIVE = /^(?:negative|otritsateln\w*|menfi\w*)$/
/** Balances of other things. */
const OTHER_BALANCE = /^(?:budget\w*|byudzhet\w*|budce\w*|fiscal|payments?|platezhn\w*|platezhey|tediye|services?|uslug\w*|xidmet\w*|account)$/
/** Within so many words of it stands what it is of. */
const BESIDE = 4
const OF_TRADE = /^(?:trade|trading|torgov\w*|tovarooborot\w*|vneshnetorgov\w*|ticaret\w*)$/

/** "A trade surplus with …", "сальдо было отрицательным", "торговля была дефицитной". */
function sideNamed(sentence: Marked): Side | null {
  const { tokens, breaks } = sentence
  if (tokens.some(({ word }) => OTHER_BALANCE.test(word)) || !tokens.some(({ word }) => OF_TRADE.test(word))) return null
  const balance = sentence.of('measure').find(({ value }) => value === 'trade.balance')
  const said = tokens.flatMap(({ word }, at) => (SURPLUS.test(word) || DEFICIT.test(word) || (balance && (POSITIVE.test(word) || NEGATIVE.test(word)) && breaksBetween(breaks, at, balance.from) === 0) ? [at] : []))
  if (said.length !== 1) return null
  const [at] = said as [number]
  // A deficit of staff, in a sentence that has trade elsewhere, is none.
  if (!balance && !tokens.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some(({ word }) => OF_TRADE.test(word))) return null
  if (!balance && /^of$/.test(tokens[at + 1]?.word ?? '') && !OF_TRADE.test(tokens[at + 2]?.word ?? '') && tokens[at + 2]?.kind === 'word') return null
  const isSurplus = SURPLUS.test(tokens[at]!.word) || POSITIVE.test(tokens[at]!.word)
  const [from, to] = balance && breaksBetween(breaks, at, balance.from) === 0 ? [Math.min(at, balance.from), Math.max(at + 1, balance.to)] : [at, at + 1]
  return { isSurplus, from, to, measure: 'trade.balance', at, flows: [] }
}
