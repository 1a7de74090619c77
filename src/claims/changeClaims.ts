import { distance, measureFor, periodOf, productFor } from './assign.ts'
import { changeSpan } from './changeSpan.ts'
import type { Claim, Doubt } from '#domain/claim.ts'
import { flowOf } from './flowOf.ts'
import { TRADE } from './measureGroups.ts'
import { mayBeOthers } from './strangers.ts'
import { isPartOfTrade } from './partOfTrade.ts'
import { isOtherTime } from './partOfTime.ts'
import { claimAt, narrowed, negated, reporterIn, type SentenceParts } from './SentenceParts.ts'
import { isForecast } from './tense.ts'

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
  const { period, basePeriod } = changeSpan(parts, chosen.period)
  if (period === null || chosen.vague) return []
  const flow = flowOf(sentence, { measure: measure.value, at: measure.from, others: sentence.of('measure'), parties, sides: vocabulary.sides })
  const product = measure.value === 'trade.turnover' ? null : productFor(sentence, [], word)
  const doubts: Doubt[] = [...flow.doubts, ...(chosen.assumed ? ['assumed-period' as const] : [])]
  if (narrowed(parts, [measure]) || isPartOfTrade(parts, measure)) doubts.push('scope')
  if (mayBeOthers(sentence, vocabulary, parties, flow, word.from)) doubts.push('parties')
  if (negated(parts, word.from)) doubts.push('negated')
  if (isOtherTime(parts, period)) doubts.push('period')
  return [claimAt(parts, 'growth', word, {
    measure: `${measure.value}.growth`, area: flow.area, counterpart: flow.counterpart, reporter: reporterIn(parts, word.from), product: product?.value ?? null, period, basePeriod,
    unit: 'percent', direction: word.direction, doubts, untestable: isForecast(parts, word.from, period) ? 'forecast' : null,
  })]
}
