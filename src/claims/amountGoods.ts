import type { Doubt } from '#domain/claim.ts'
import type { Amount } from './amounts.ts'
import type { Kinded } from './Kinded.ts'
import { productFor } from './assign.ts'
import type { Mark } from './Marked.ts'
import { GOODS } from './measureGroups.ts'
import { isInField } from './partOfTrade.ts'
import { isOtherProduct } from './qualifiers.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { isOfUnknownGoods } from './unknownGoods.ts'

/** The goods that a figure of trade counts, and whether others may be meant. */
export function goodsOf(parts: SentenceParts, amount: Amount, { kind, measure, goods }: Pick<Kinded, 'kind' | 'measure' | 'goods'>): { readonly product: Mark | null; readonly weighed: boolean; readonly doubts: readonly Doubt[] } {
  if (measure === null) return { product: null, weighed: false, doubts: [] }
  const { sentence, amounts, vocabulary } = parts
  const product = goods ?? (GOODS.has(measure.value) ? productFor(sentence, amounts, amount) ?? onlyGoodsIn(parts, amount) : null)
  const doubts: Doubt[] = []
  const unnamed = (GOODS.has(measure.value) || measure.value === 'trade.turnover') && !product && (isOfUnknownGoods(sentence, measure, amount) || isOfCounted(parts, measure, amount))
  if (unnamed || isInField(sentence, measure) || (product && isOtherProduct(sentence, product, vocabulary.language))) doubts.push('unknown-product')
  // "Tomatoes made 96 percent of the exports": the part, not the whole.
  if (kind === 'share' && product && product.to <= amount.from && sentence.of('share').some(({ from }) => from === product.to)) doubts.push('scope')
  // Beside tonnes the change is one of tonnes; beside both, by weight or by value, the words do not say.
  const weighed = kind === 'growth' && product !== null && amounts.some(({ kind: other, unit }) => other === 'quantity' && unit === 't')
  if (weighed && amounts.some(({ kind: other }) => other === 'money')) doubts.push('unit')
  return { product, weighed, doubts }
}

/** "Imported 2,300 cars, up 14 percent": what is counted by the piece is goods that no record has. */
const isOfCounted = ({ sentence: { breaks, tokens }, amounts }: SentenceParts, { from, to }: Mark, amount: Amount): boolean =>
  amounts.some(other => other !== amount && other.kind === 'bare' && other.value >= FEW && tokens[other.to]?.kind === 'word' && (other.from >= to ? other.from - to : from - other.to) <= REACH && breaks[other.from] === breaks[from])

const FEW = 10

/** How many words a verb of trade and the number of things stand apart. */
const REACH = 4

/** Nothing but electricity is counted in kilowatt hours; what is in cubic metres is what a sentence names as its only goods. */
function onlyGoodsIn({ sentence }: SentenceParts, { unit, from, to }: Amount): Mark | null {
  if (unit === 'kWh') return { role: 'product', value: ELECTRICITY, from, to }
  const named = sentence.of('product')
  return unit === 'm3' && new Set(named.map(({ value }) => value)).size === 1 ? named[0]! : null
}

const ELECTRICITY = '271600'
