import type { Claim, Doubt } from '#domain/claim.ts'
import type { Amount } from './amounts.ts'
import { kindOf } from './amountKind.ts'
import type { Kinded } from './Kinded.ts'
import { endsOf } from './amountEnds.ts'
import { goodsOf } from './amountGoods.ts'
import { scopeDoubts } from './amountScope.ts'
import { timeOf } from './amountTime.ts'
import { isStart } from './assign.ts'
import { withoutEllipses } from './ellipsis.ts'
import { breaksBetween } from './Marked.ts'
import { claimAt, reporterIn, type SentenceParts } from './SentenceParts.ts'
import { isForecast } from './tense.ts'

/** How the change of what is carried is called. */
const CHANGE_OF: Readonly<Record<string, string>> = { 'cargo.carried.growth': 'cargo.growth' }

/** A claim for every figure of a sentence that counts something. */
export function amountClaims(parts: SentenceParts): Claim[] {
  return withoutEllipses(parts.amounts.flatMap(amount => {
    const kinded = kindOf(parts, amount)
    return kinded ? [{ amount, claim: claimOf(parts, amount, kinded) }] : []
  }), parts)
}

function claimOf(parts: SentenceParts, amount: Amount, kinded: Kinded): Claim {
  const { kind, measure, suffix, value, precision, unit } = kinded
  const time = timeOf(parts, amount, kinded)
  const goods = goodsOf(parts, amount, kinded)
  const ends = endsOf(parts, amount, kinded, goods.product)
  const unnamed: Doubt[] = measure === null ? ['measure'] : []
  return claimAt(parts, kind, amount, {
    measure: measure === null ? null : named(measure.value, suffix, goods),
    area: ends.area, counterpart: ends.counterpart, place: ends.place, product: goods.product?.value ?? null, reporter: reporterIn(parts, amount.from),
    period: time.period, basePeriod: time.basePeriod, value, unit, precision, bound: amount.bound,
    direction: kind === 'value' || kind === 'quantity' ? directionOf(parts, amount, kinded.doubts.includes('difference')) : null,
    doubts: [...kinded.doubts, ...unnamed, ...time.doubts, ...scopeDoubts(parts, amount, kinded, time.named), ...goods.doubts, ...ends.doubts],
    untestable: isForecast(parts, amount.from, time.period) ? 'forecast' : null,
  })
}

/** A measure's name with what is told of it: its share, its growth, in goods. */
function named(base: string, suffix: string, { product, weighed }: { readonly product: unknown; readonly weighed: boolean }): string {
  const name = base + (product && suffix === '.share' ? '.product-share' : weighed ? '.quantity.growth' : suffix)
  return CHANGE_OF[name] ?? name
}

const MORE = /^(?:more|higher|larger|bolshe|vyshe|cox|coxdur|artiq|artiqdir)$/
const LESS = /^(?:less|lower|fewer|smaller|menshe|nizhe|az|azdir|asagi)$/

/** "Fell to $2 billion": which way the level was reached, where the part of the sentence has one word of change and no other figure of its kind. */
function directionOf({ sentence, amounts }: SentenceParts, amount: Amount, isChange: boolean): 'up' | 'down' | null {
  const near = (role: 'up' | 'down') => sentence.of(role).filter(mark => breaksBetween(sentence.breaks, mark.from, amount.from) < 1)
  const [up, down] = [near('up'), near('down')]
  // "Fell by 9 million to 29": which way it went, whatever else is told.
  if (isChange && up.length + down.length === 1) return up.length === 1 ? 'up' : 'down'
  // "$660 million more than", "на 660 млн меньше", "660 milyon az".
  const than = amount.bound === null ? sentence.tokens[amount.to]?.word ?? '' : ''
  if (MORE.test(than) || LESS.test(than)) return MORE.test(than) ? 'up' : 'down'
  if (up.length + down.length !== 1 || amounts.some(other => other !== amount && !isStart(sentence, amounts, other) && sentence.breaks[other.from] === sentence.breaks[amount.from])) return null
  const word = up[0] ?? down[0]!
  // Only of what went before the figure: "rose to …".
  return word.to <= amount.from && amount.from - Math.max(word.to, ...amounts.filter(other => other.from >= word.to && other.to <= amount.from).map(({ to }) => to)) <= 4 ? (up[0] ? 'up' : 'down') : null
}
