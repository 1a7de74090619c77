import type { Doubt } from '#domain/claim.ts'
import type { Amount } from './amounts.ts'
import type { Kinded } from './Kinded.ts'
import { isStart } from './assign.ts'
import { isOtherDeed } from './deeds.ts'
import { figureDoubts } from './figureContext.ts'
import { flowsCompared } from './flowsCompared.ts'
import type { Mark, Marked } from './Marked.ts'
import { isPartOf, isPartOfCountry } from './qualifiers.ts'
import { goesOtherWay } from './routes.ts'
import { deedsNamed } from './saidOfFigure.ts'
import { isNearMiss, narrowed, negated, perUnit, type SentenceParts } from './SentenceParts.ts'

/** Whether the words beside a figure make it another than the whole of what it counts: a part, a difference, what is denied. */
export function scopeDoubts(parts: SentenceParts, amount: Amount, { kind, measure }: Pick<Kinded, 'kind' | 'measure'>, period: string | null): Doubt[] {
  const { sentence, amounts, vocabulary } = parts
  // A balance is a difference of itself: "$2 billion more than it bought".
  const isExcess = measure?.value === 'trade.balance' && flowsCompared(sentence) !== null
  const doubts = figureDoubts(sentence, vocabulary.language, amount, amounts).filter(doubt => !isExcess || doubt !== 'difference')
  if (negated(parts, amount.from) && !(measure === null && isRefused(sentence))) doubts.push('negated')
  if (kind !== 'growth' && perUnit(parts, amount.from)) doubts.push('scope')
  if (measure === null) return doubts
  // A change in tonnes of all goods together, which nobody states.
  if (kind === 'growth' && sentence.of('product').length === 0 && /\b(?:by (?:weight|volume)|in (?:tonnage|tonnes|tons))\b|по весу|в тоннах|çəki/i.test(sentence.text)) doubts.push('scope')
  if (isNarrower(parts, amount, measure, period)) doubts.push('scope')
  if ((kind === 'value' || kind === 'quantity') && isChangeOf(sentence, measure) && !isEndOfChange(sentence, amounts, amount)) doubts.push('difference')
  return doubts
}

/** "Refused to pay $235": that it was refused is a deed, which a record of the price may tell. */
const isRefused = ({ of, tokens }: Marked): boolean => of('not').length > 0 && of('not').every(({ from }) => deedsNamed(tokens[from]!.word).includes('deed refused'))

/** A part of what the measure counts, or not yet that. */
function isNarrower(parts: SentenceParts, amount: Amount, measure: Mark, period: string | null): boolean {
  const { sentence, vocabulary } = parts
  // "In roubles" is what it is of.
  if (measure.value === 'settlement.second-currency-share') return false
  const spots = [amount, measure]
  const among = /^(?:trade|remittances)\./.test(measure.value) ? 'all' : /^(?:oil|cargo)\./.test(measure.value) ? 'except' : 'known'
  if (narrowed(parts, spots, among)) return true
  if (vocabulary.measures.get(measure.value)?.about === 'country') return narrowed(parts, spots) || isPartOfCountry(parts, measure, amount)
  // "Postponed signing 230 documents", "nearly signed".
  if (measure.value.startsWith('documents.') && (isOtherDeed(sentence.text, new Set()) || isNearMiss(sentence, measure.from))) return true
  if (goesOtherWay(parts, measure.value)) return true
  return isPartOf(parts, measure, amount, period)
}

/** "Growth of exports from 18 to 31 thousand tonnes": levels. */
const isEndOfChange = (sentence: Marked, amounts: readonly Amount[], amount: Amount): boolean => isStart(sentence, amounts, amount) || amounts.some(other => other.to < amount.from && amount.from - other.to <= 1 && isStart(sentence, amounts, other))

/** "The growth of exports was $1 bn", "ixracının artımı": how much was added. */
const isChangeOf = ({ of, tokens }: Marked, { from, to }: Mark): boolean => (['up', 'down'] as const).some(role => of(role).some(mark => (mark.to === from && /(?:th|se|ne|op|ll|in|ost|nie|enie)$/.test(tokens[mark.from]!.word)) || (mark.to === from - 1 && /^(?:in|of)$/.test(tokens[mark.to]!.word)) || (mark.from === to && /n[iu]n$/.test(tokens[to - 1]!.word))))
