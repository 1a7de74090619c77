import type { Doubt } from '#domain/claim.ts'
import type { Amount } from './amounts.ts'
import type { Kinded } from './Kinded.ts'
import { productFor } from './assign.ts'
import type { Mark, Marked } from './Marked.ts'
import { GOODS } from './measureGroups.ts'
import { isInField } from './partOfTrade.ts'
import { isOtherProduct } from './qualifiers.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** The goods that a figure of trade counts, and whether others may be meant. */
export function goodsOf(parts: SentenceParts, amount: Amount, { kind, measure, goods }: Pick<Kinded, 'kind' | 'measure' | 'goods'>): { readonly product: Mark | null; readonly weighed: boolean; readonly doubts: readonly Doubt[] } {
  if (measure === null) return { product: null, weighed: false, doubts: [] }
  const { sentence, amounts, vocabulary } = parts
  const product = goods ?? (GOODS.has(measure.value) ? productFor(sentence, amounts, amount) ?? onlyGoodsIn(parts, amount) : null)
  const doubts: Doubt[] = []
  const unnamed = GOODS.has(measure.value) && !product && (ofSomething(parts, measure) || isWorthOf(parts, amount))
  const field = measure.value === 'trade.turnover' && ofSomething(parts, measure)
  if (unnamed || field || isInField(sentence, measure) || (product && isOtherProduct(sentence, product, vocabulary.language))) doubts.push('unknown-product')
  // "Tomatoes made 96 percent of the exports": the part, not the whole.
  if (kind === 'share' && product && product.to <= amount.from && sentence.of('share').some(({ from }) => from === product.to)) doubts.push('scope')
  // Beside tonnes the change is one of tonnes; beside both, by weight or by value, the words do not say.
  const weighed = kind === 'growth' && product !== null && amounts.some(({ kind: other, unit }) => other === 'quantity' && unit === 't')
  if (weighed && amounts.some(({ kind: other }) => other === 'money')) doubts.push('unit')
  return { product, weighed, doubts }
}

/** Nothing but electricity is counted in kilowatt hours; what is in cubic metres is what a sentence names as its only goods. */
function onlyGoodsIn({ sentence }: SentenceParts, { unit, from, to }: Amount): Mark | null {
  if (unit === 'kWh') return { role: 'product', value: ELECTRICITY, from, to }
  const named = sentence.of('product')
  return unit === 'm3' && new Set(named.map(({ value }) => value)).size === 1 ? named[0]! : null
}

const ELECTRICITY = '271600'

const GENERAL = /^(?:goods|products|commodities|all|the|more|about|over|almost|nearly|up|at|its|us|this|that|these|which|around|only|just|less|tovarov|produktsii)$/

/** "Exports of cement": something is named that no record knows. */
function ofSomething({ sentence, vocabulary: { language } }: SentenceParts, measure: Mark): boolean {
  if (language === 'ru') return isOfUnknown(sentence, measure)
  const next = sentence.tokens[measure.to + 1]
  if (sentence.tokens[measure.to]?.word !== 'of' || next?.kind !== 'word') return false
  return !GENERAL.test(next.word) && !sentence.marks.some(({ from, role }) => from === measure.to + 1 && ['area', 'bound', 'number', 'currency', 'product', 'pair'].includes(role))
}

/** "$3 billion worth of food": something is named that no record knows. */
function isWorthOf({ sentence: { tokens, marks }, vocabulary: { language } }: SentenceParts, { to }: Amount): boolean {
  const next = tokens[to + 2]
  return language === 'en' && tokens[to]?.word === 'worth' && tokens[to + 1]?.word === 'of' && next?.kind === 'word' && !GENERAL.test(next.word) && !/^(?:trade|bilateral|mutual|various|different|other|russian|azerbaijani)$/.test(next.word) && !marks.some(({ from, role }) => from === to + 2 && role !== 'scope')
}

/** "Экспорт цемента": a noun in the genitive right behind the word for trade. */
function isOfUnknown({ tokens, marks }: Marked, { to }: Mark): boolean {
  const next = tokens[to]
  return next?.kind === 'word' && next.word.length >= 4 && !next.capital && !marks.some(({ from, role }) => from === to && role !== 'scope') && /(?:a|ya|y|i|ov|ey|ev|ykh|ikh)$/.test(next.word) && !/(?:la|li|sya|los|las|lis)$|^(?:tovar|produkts|stran|respublik|nash|svo|vsekh|vsego|mezhdu|etoy|goda|kotor|obeik|oboikh)/.test(next.word)
}
