import { distance, measureFor, periodOf, productFor } from './assign.ts'
import { changeSpan } from './changeSpan.ts'
import type { Claim, Doubt } from '#domain/claim.ts'
import { changeOf } from './amountClaims.ts'
import { endsOf } from './amountEnds.ts'
import { flowOf } from './flowOf.ts'
import { GOODS, TRADE } from './measureGroups.ts'
import { mayBeOthers } from './strangers.ts'
import { isPartOfTrade } from './partOfTrade.ts'
import { isOtherTime } from './partOfTime.ts'
import { goodsGoing } from './goodsGoing.ts'
import type { Mark, Marked } from './Marked.ts'
import { pipedChange } from './pipedOil.ts'
import { isSending } from './sending.ts'
import { timesCompared } from './timesCompared.ts'
import { visitorsNumbered } from './visitors.ts'
import { claimAt, narrowed, negated, reporterIn, type SentenceParts } from './SentenceParts.ts'
import { isForecast } from './tense.ts'
import { isOfUnknownGoods } from './unknownGoods.ts'

/** "Trade grew in 2021": a change without a figure. */
export function changeClaims(parts: SentenceParts): Claim[] {
  const { sentence, amounts, mentions, parties, vocabulary } = parts
  if (amounts.some(({ kind }) => kind !== 'bare')) return []
  const compared = timesCompared(parts)
  // "Ran down the pipe": where it went, not how it changed.
  const words = (['up', 'down'] as const).flatMap(direction => sentence.of(direction).map(mark => ({ ...mark, direction })))
    .filter(({ from, to }, at, all) => all.findIndex(other => other.from === from) === at && (to - from > 1 || sentence.tokens[to]?.word !== 'the' || !/^(?:up|down)$/.test(sentence.tokens[from]!.word)))
  // Both ways at once: the sentence compares, and which is which is not sure.
  if (words.length > 1 || (words.length === 0 && compared === null)) return []
  const word = words[0] ?? { ...compared!.word, direction: compared!.direction }
  const measure = changedBy(parts, word)
  if (!measure) return []
  const chosen = compared && words.length === 0 ? { period: compared.period, assumed: false, vague: false } : periodOf(sentence, [], mentions, word)
  const { period: last, basePeriod } = compared && words.length === 0 ? { period: compared.period, basePeriod: compared.base } : changeSpan(parts, chosen.period)
  if (last === null || chosen.vague) return []
  const row = yearsInRow(sentence)
  // A row of years ends with a whole one, and starts nowhere else.
  if (row !== null && (last.length !== 4 || basePeriod !== null)) return []
  const period = row === null ? last : `${Number(last) - row + 1}/${last}`
  const product = GOODS.has(measure.value) ? productFor(sentence, [], word) : null
  const ends = TRADE.has(measure.value) ? null : endsOf(parts, word, { kind: 'growth', measure }, null)
  const flow = ends ?? flowOf(sentence, { measure: measure.value, at: measure.from, others: sentence.of('measure'), parties, sides: vocabulary.sides })
  const doubts: Doubt[] = [...flow.doubts, ...(chosen.assumed ? ['assumed-period' as const] : [])]
  if (narrowed(parts, [measure], ends === null ? 'all' : /^(?:oil|cargo)\./.test(measure.value) ? 'except' : 'known') || (ends === null && isPartOfTrade(parts, measure))) doubts.push('scope')
  if (ends === null && mayBeOthers(sentence, vocabulary, parties, flow, word.from)) doubts.push('parties')
  if (!product && isOfUnknownGoods(sentence, measure, word)) doubts.push('unknown-product')
  if (negated(parts, word.from)) doubts.push('negated')
  if (isOtherTime(parts, last)) doubts.push('period')
  return [claimAt(parts, 'growth', word, {
    measure: changeOf(`${measure.value}.growth`), area: flow.area, counterpart: flow.counterpart, place: ends?.place ?? null, reporter: reporterIn(parts, word.from), product: product?.value ?? null, period, basePeriod,
    unit: 'percent', direction: word.direction, doubts, untestable: isForecast(parts, word.from, last) ? 'forecast' : null,
  })]
}

/** How far from the word of change its measure may stand. */
const REACH = 14

/** What a word of change is of: trade, or else what else has levels. */
function changedBy(parts: SentenceParts, word: { readonly from: number; readonly to: number }): Mark | null {
  const { sentence } = parts
  const near = (mark: Mark | null) => (mark && distance(sentence, [], word, mark) <= REACH ? mark : null)
  const named = near(measureFor(sentence, [], word, id => TRADE.has(id)))
  const other = near(measureFor(sentence, [], word, id => LEVELLED.has(id))) ?? visitorsNumbered(sentence, { from: word.from })
  return pipedChange(parts, { from: sentence.tokens.length }) ?? (named && other && isSending(sentence, named) ? other : named ?? other) ?? goodsGoing(parts, word)
}

/** What else changes from year to year and has no goods. */
const LEVELLED: ReadonlySet<string> = new Set(['remittances.sent', 'tourism.arrivals', 'oil.transit', 'cargo.carried', 'migration.stock'])

const IN_ROW = /^(?:row|running|consecutive|consecutively|straight|succession|podryad|ardicil|dalbadal)$/
const YEAR = /^(?:years?|god|goda|godu|let|il|ilde|ildir)$/

/** "For the third year in a row", "третий год подряд", "ardıcıl üçüncü il": how many years a change is told of; null where it is of one. */
function yearsInRow({ tokens, of }: Marked): number | null {
  const said = tokens.findIndex(({ word }) => IN_ROW.test(word))
  if (said < 0) return null
  const year = tokens.findIndex(({ word }, at) => YEAR.test(word) && Math.abs(at - said) <= ROW_REACH)
  if (year < 0) return null
  const isBeside = (at: number) => Math.abs(at - year) <= ROW_REACH && Math.abs(at - said) <= ROW_REACH
  const counted = [...of('ordinal'), ...of('number'), ...of('first')].find(({ from }) => isBeside(from))?.value ?? tokens.find(({ kind, value }, at) => kind === 'number' && value <= MOST_YEARS && isBeside(at))?.value
  // Of how many years is not said: of this one and the one before at least.
  return counted === undefined ? 2 : Math.max(1, Number(counted))
}

const ROW_REACH = 4
const MOST_YEARS = 30
