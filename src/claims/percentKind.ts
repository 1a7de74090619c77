import type { Amount } from './amounts.ts'
import { distance } from './assign.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import { TRADE } from './measureGroups.ts'
import { goodsShared, marketShared } from './goodsShared.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { type Kinded, dimensionOf } from './Kinded.ts'
import { pipedChange } from './pipedOil.ts'
import { settledIn } from './settledIn.ts'
import { partOfBought } from './partOfWhole.ts'
import { transitGrowth } from './transitGrowth.ts'

/** What a change may be of. */
const CHANGING = new Set([...TRADE, 'cargo.carried', 'remittances.sent', 'tourism.arrivals', 'oil.transit'])

/** A percentage is a change where a word of change is nearer than one of share; "times" always is. */
export function percentKind(parts: SentenceParts, amount: Amount, measure: (fits: (id: string) => boolean) => Mark | null): Kinded | null {
  const { sentence, amounts, vocabulary } = parts
  const near = (role: 'up' | 'down' | 'share') => sentence.of(role).reduce((least, mark) => Math.min(least, distance(sentence, amounts, amount, mark), role !== 'share' && isInList(sentence, amount, mark) ? FAR - 1 + (amount.from - mark.to) / LONG : FAR), FAR)
  const [up, down, share] = [near('up'), near('down'), near('share')]
  // "İdxalının 49,9%-i": of the imports.
  const genitive = vocabulary.language === 'az' && [...sentence.of('measure'), ...sentence.of('product')].some(({ to }) => to === amount.from && /n[iu]n$/.test(sentence.tokens[to - 1]!.word))
  const ofMeasure = genitive || (vocabulary.language === 'ru' && isOfGenitive(sentence, amount)) || sentence.of('measure').some(mark => mark.from >= amount.to && mark.from - amount.to <= 4 && /^(?:of|ot|v)$/.test(sentence.tokens[amount.to]?.word ?? ''))
  const whole = (genitive ? sentence.of('measure').find(({ to }) => to === amount.from) : undefined) ?? sentence.of('measure').find(mark => mark.from >= amount.to && mark.from - amount.to <= 4)
  const own = measure(id => dimensionOf(parts, id) === 'share') ?? settledIn(parts, amount)
  // "12 percent more than in 2020."
  const than = sentence.at(amount.to, 'bound')
  // "Onda doqquzundan çoxunu", "70 faizi artıq": of a part.
  const isOfPart = vocabulary.language === 'az' && (/^(?:coxu(?:nu)?)$/.test(sentence.tokens[amount.to]?.word ?? '') || /^(?:faizi(?:ni)?|bir(?:i|ini|inden)|\p{L}+undan)$/u.test(sentence.tokens[amount.to - 1]!.word))
  const moreThan = isOfPart ? undefined : than?.value
  if (amount.kind === 'percent' && (moreThan === 'over' || moreThan === 'under')) {
    return { kind: 'growth', measure: measure(id => CHANGING.has(id)), suffix: '.growth', value: moreThan === 'over' ? amount.value : -amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  }
  if (amount.kind === 'times') return timesKind(parts, amount, measure, down < up || moreThan === 'under', Math.min(up, down) < 14)
  if (own && amount.kind === 'percent') return { kind: 'share', measure: own, suffix: '', value: amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  if (amount.kind === 'points') return { kind: 'growth', measure: null, suffix: '', value: amount.value, precision: amount.precision, unit: 'points', doubts: ['difference'] }
  const marketed = amount.kind === 'percent' ? (marketShared(parts, amount) ?? partOfBought(parts, amount)) : null
  if (marketed) return { kind: 'share', measure: marketed.flow, goods: marketed.goods, market: marketed.market, suffix: '.share', value: amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  // "The share fell from 4.15 to 3.53 percent", "of exports was 4 percent, and in imports, 18 percent".
  const beside = sentence.of('measure').findLast(mark => TRADE.has(mark.value) && mark.to <= amount.from && amount.from - mark.to <= 2 && /^(?:in|v|vo|of)$/.test(sentence.tokens[mark.from - 1]?.word ?? ''))
  const sharing = sentence.of('share').some(mark => mark.from < amount.from && breaksBetween(sentence.breaks, mark.from, amount.from) < 3)
  if (amount.kind === 'percent' && sharing && (isTurn(sentence, amounts, amount) || (beside && amounts.some(({ kind, to }) => kind === 'percent' && to <= beside.from)))) {
    return { kind: 'share', measure: beside ?? measure(id => TRADE.has(id)), suffix: '.share', value: amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  }
  const changes = Math.min(up, down) < 14 && Math.min(up, down) <= share && !(ofMeasure && share < 14)
  const level = /^(?:to|do|from|ot|s)$/.test(sentence.tokens[amount.from - 1]?.word ?? '')
  // "The share fell below 90 percent".
  const isLimit = sentence.of('bound').some(({ from, to, value }) => to === amount.from && /^(?:over|under)$/.test(value) && !/^(?:by|na)$/.test(sentence.tokens[from - 1]?.word ?? ''))
  // "The share fell to 50 percent".
  if (changes && !((level || isLimit) && share < 14)) {
    return { kind: 'growth', measure: pipedChange(parts, amount) ?? measure(id => CHANGING.has(id)) ?? transitGrowth(parts, amount), suffix: '.growth', value: down < up ? -amount.value : amount.value, precision: amount.precision, unit: 'percent', doubts: level ? ['difference'] : [] }
  }
  if (ofMeasure && whole?.value === 'tourism.arrivals') return { kind: 'share', measure: whole, suffix: '.share', value: amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  if (ofMeasure && whole && !TRADE.has(whole.value)) return { kind: 'share', measure: null, suffix: '', value: amount.value, precision: amount.precision, unit: 'percent', doubts: ['measure'] }
  // "Supplied 17 percent of its imports": of what stands behind it, whatever the verb.
  const traded = ofMeasure && whole ? whole : share < 14 || ofMeasure ? measure(id => TRADE.has(id)) : null
  const goods = amount.kind === 'percent' && traded === null ? goodsShared(parts, amount) : null
  if (goods) return { kind: 'share', measure: goods.flow, goods: goods.goods, suffix: '.share', value: amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  if (share < 14 || ofMeasure) return { kind: 'share', measure: traded, suffix: '.share', value: amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  return { kind: 'share', measure: null, suffix: '', value: amount.value, precision: amount.precision, unit: 'percent', doubts: ['measure'] }
}

/** "97,8% азербайджанского экспорта": of the trade right behind it, with nothing but adjectives between. */
const isOfGenitive = ({ of, tokens }: Marked, { to, kind }: Amount): boolean => kind === 'percent' && of('measure').some(mark => TRADE.has(mark.value) && mark.from >= to && mark.from - to <= 3 && /(?:a|ov|ok|zh)$/.test(tokens[mark.to - 1]!.word) && tokens.slice(to, mark.from).every(({ word }) => /(?:ogo|ego|oy|ey|ykh|ikh)$/.test(word)))

/** How far a word of change or of share is heard. */
const FAR = 14

/** Tokens that no sentence has. */
const LONG = 10_000

/** "Sales of the one grew by 71 percent, of another by 34, of a third by 27": one word of change for a list. */
const isInList = ({ tokens }: Marked, { from }: Amount, change: Mark): boolean => change.to <= from && /^(?:by|na)$/.test(tokens[from - 1]?.word ?? '')

/** One of "from 4 to 3 percent". */
const isTurn = ({ tokens }: Marked, amounts: readonly Amount[], amount: Amount): boolean => {
  const led = (one: Amount, words: RegExp) => words.test(tokens[one.from - 1]?.word ?? '')
  const next = (one: Amount, other: Amount | undefined) => other !== undefined && other.kind === 'percent' && other.from - one.to <= 2 && led(one, /^(?:from|s|ot)$/) && led(other, /^(?:to|do)$/)
  const at = amounts.indexOf(amount)
  return next(amount, amounts[at + 1]) || (at > 0 && next(amounts[at - 1]!, amount))
}

/** "Doubled", "three times that of 2017", "в 1,5 раза больше": a change as a multiple. "Met twice" is none. */
function timesKind(parts: SentenceParts, amount: Amount, measure: (fits: (id: string) => boolean) => Mark | null, fell: boolean, changes: boolean): Kinded | null {
  const { sentence, mentions } = parts
  const verb = /^(?:doubl|halv|trebl|tripl|quadrupl|udvoi|utroi)/.test(sentence.tokens[amount.from]!.word)
  const compared = mentions.some(({ base, from }) => base && from >= amount.to && from - amount.to <= 6) || /^(?:over|under)$/.test(sentence.at(amount.to, 'bound')?.value ?? '')
  if (!verb && !compared && !changes) return null
  const factor = fell && amount.value > 1 ? 1 / amount.value : amount.value
  return { kind: 'growth', measure: pipedChange(parts, amount) ?? measure(id => CHANGING.has(id)) ?? transitGrowth(parts, amount), suffix: '.growth', value: (factor - 1) * 100, precision: amount.precision * 100, unit: 'percent', doubts: [] }
}
