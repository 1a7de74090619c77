import { distance, measureFor, periodOf, productFor } from './assign.ts'
import { changeSpan } from './changeSpan.ts'
import type { Claim, Doubt } from '#domain/claim.ts'
import { flowOf } from './flowOf.ts'
import { TRADE } from './measureGroups.ts'
import { mayBeOthers } from './strangers.ts'
import { isPartOfTrade } from './partOfTrade.ts'
import { isOtherTime } from './partOfTime.ts'
import type { Marked } from './Marked.ts'
import { claimAt, narrowed, negated, reporterIn, type SentenceParts } from './SentenceParts.ts'
import { isForecast } from './tense.ts'
import { isOfUnknownGoods } from './unknownGoods.ts'

/** "Trade grew in 2021": a change without a figure. */
export function changeClaims(parts: SentenceParts): Claim[] {
  const { sentence, amounts, mentions, parties, vocabulary } = parts
  const words = [...sentence.of('up').map(mark => ({ ...mark, direction: 'up' as const })), ...sentence.of('down').map(mark => ({ ...mark, direction: 'down' as const }))]
  // Both ways at once: the sentence compares, and which is which is not sure.
  if (words.length !== 1) return []
  const [word] = words
  if (!word || amounts.some(({ kind }) => kind !== 'bare')) return []
  const measure = measureFor(sentence, [], word, id => TRADE.has(id))
  if (!measure || distance(sentence, [], word, measure) > 14) return []
  const chosen = periodOf(sentence, [], mentions, word)
  const { period: last, basePeriod } = changeSpan(parts, chosen.period)
  if (last === null || chosen.vague) return []
  const row = yearsInRow(sentence)
  // A row of years ends with a whole one, and starts nowhere else.
  if (row !== null && (last.length !== 4 || basePeriod !== null)) return []
  const period = row === null ? last : `${Number(last) - row + 1}/${last}`
  const flow = flowOf(sentence, { measure: measure.value, at: measure.from, others: sentence.of('measure'), parties, sides: vocabulary.sides })
  const product = measure.value === 'trade.turnover' ? null : productFor(sentence, [], word)
  const doubts: Doubt[] = [...flow.doubts, ...(chosen.assumed ? ['assumed-period' as const] : [])]
  if (narrowed(parts, [measure]) || isPartOfTrade(parts, measure)) doubts.push('scope')
  if (mayBeOthers(sentence, vocabulary, parties, flow, word.from)) doubts.push('parties')
  if (!product && isOfUnknownGoods(sentence, measure, word)) doubts.push('unknown-product')
  if (negated(parts, word.from)) doubts.push('negated')
  if (isOtherTime(parts, last)) doubts.push('period')
  return [claimAt(parts, 'growth', word, {
    measure: `${measure.value}.growth`, area: flow.area, counterpart: flow.counterpart, reporter: reporterIn(parts, word.from), product: product?.value ?? null, period, basePeriod,
    unit: 'percent', direction: word.direction, doubts, untestable: isForecast(parts, word.from, last) ? 'forecast' : null,
  })]
}

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
