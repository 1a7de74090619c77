import { isSide } from '#domain/flow.ts'
import type { Amount } from './amounts.ts'
import { kindOf, type Kinded } from './amountKind.ts'
import { periodOf, productFor } from './assign.ts'
import { cargoRoute } from './cargoRoute.ts'
import { changeSpan, isStretch } from './changeSpan.ts'
import type { Claim, Doubt } from '#domain/claim.ts'
import { withoutEllipses } from './ellipsis.ts'
import { isOtherDeed } from './deeds.ts'
import { figureDoubts } from './figureContext.ts'
import { flowOf, shareOf } from './flowOf.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import { isOtherTime } from './partOfTime.ts'
import { isInField } from './partOfTrade.ts'
import { claimAt, isDeadline, isForecast, isNearMiss, narrowed, negated, perUnit, reporterIn, type SentenceParts } from './Reading.ts'
import { isOfCompany, isOtherProduct, isPartOf, isPartOfCountry } from './qualifiers.ts'
import type { Party } from './parties.ts'
import { mayBeOthers, strangersIn } from './strangers.ts'
import { GOODS, isStock, TRADE } from './measureGroups.ts'

/** How the change of what is carried is called. */
const CHANGE_OF: Readonly<Record<string, string>> = { 'cargo.carried.growth': 'cargo.growth' }

/** A claim for every figure of a sentence that counts something. */
export function amountClaims(parts: SentenceParts): Claim[] {
  return withoutEllipses(parts.amounts.flatMap(amount => {
    const kinded = kindOf(parts, amount)
    return kinded ? [{ amount, claim: claimOf(parts, amount, kinded) }] : []
  }), parts)
}

function claimOf(parts: SentenceParts, amount: Amount, { kind, measure, suffix, value, precision, unit, doubts: first }: Kinded): Claim {
  const { sentence, amounts, mentions, parties, vocabulary, date } = parts
  const doubts: Doubt[] = [...first]
  const base = measure?.value ?? null
  const chosen = periodOf(sentence, amounts, mentions, amount)
  const stock = base !== null && isStock(base)
  const until = stock && chosen.period !== null && mentions.some(mention => mention.period === chosen.period && isDeadline(parts, mention))
  // What had gathered "by 2022" is no flow of that year.
  const own = until && chosen.period!.length === 4 ? `${chosen.period}-01` : stock ? (chosen.period ?? date) : chosen.vague ? null : chosen.period
  const { period, basePeriod } = kind === 'growth' ? changeSpan(parts, own) : { period: own, basePeriod: null }
  if (period === null) doubts.push('period')
  else if (chosen.assumed || (stock && chosen.period === null)) doubts.push('assumed-period')
  const country = base !== null && vocabulary.measures.get(base)?.about === 'country'
  const spots = measure ? [amount, measure] : [amount]
  if (base === null) doubts.push('measure')
  if (base !== null && narrowed(parts, spots, /^(?:trade|remittances)\./.test(base) ? 'all' : /^(?:oil|cargo)\./.test(base) ? 'except' : 'known')) doubts.push('scope')
  if (perUnit(parts, amount.from) && kind !== 'growth') doubts.push('scope')
  if (negated(parts, amount.from)) doubts.push('negated')
  doubts.push(...figureDoubts(sentence, vocabulary.language, amount, amounts))
  if (!stock && isOtherTime(parts, period)) doubts.push('period')
  if (kind !== 'growth' && isStretch(parts, period)) doubts.push('period')
  const product = base !== null && GOODS.has(base) ? productFor(sentence, amounts, amount) : null
  if (base !== null && GOODS.has(base) && !product && ofSomething(parts, measure!)) doubts.push('unknown-product')
  if (measure && isInField(sentence, measure)) doubts.push('unknown-product')
  // "Tomatoes made 96 percent of the exports": the part, not the whole.
  if (kind === 'share' && product && sentence.of('share').some(({ from }) => from === product.to)) doubts.push('scope')
  if (measure && (kind === 'value' || kind === 'quantity') && isChangeOf(sentence, measure)) doubts.push('difference')
  if (product && isOtherProduct(sentence, product, vocabulary.language)) doubts.push('unknown-product')
  if (base?.startsWith('trade.') && isOfCompany(parts, measure!)) doubts.push('parties')
  if (measure && !country && isPartOf(parts, measure, amount, chosen.period)) doubts.push('scope')
  // By weight or by value: the words do not say.
  if (kind === 'growth' && product && amounts.some(other => other.kind === 'quantity')) doubts.push('unit')
  const flow = base === null ? { area: null, counterpart: null, doubts: [] } : (kind === 'share' && shareOf(parts)) || flowOf(sentence, { measure: base, at: breaksBetween(sentence.breaks, measure!.from, amount.from) >= 1 && parties.some(({ from }) => sentence.breaks[from] === sentence.breaks[amount.from]) ? amount.from : measure!.from, others: sentence.of('measure'), parties: partiesNear(parts, amount).filter(party => kind === 'share' || kind === 'growth' || !isShareholder(sentence, party)), sides: vocabulary.sides })
  if (base?.startsWith('trade.') && strangersIn(sentence, vocabulary, measure!.to)) doubts.push('parties')
  const pair = base !== null && !country && !/^(?:oil|cargo)\./.test(base)
  if (pair && mayBeOthers(sentence, vocabulary, parties, flow, amount.from)) doubts.push('parties')
  // "Postponed signing 230 documents", "nearly signed".
  if (base?.startsWith('documents.') && (isOtherDeed(sentence.text, new Set()) || isNearMiss(sentence, measure!.from))) doubts.push('scope')
  const cargo = base === 'cargo.carried'
  const route = cargo ? cargoRoute(parts) : null
  // What a corridor carries is counted where it crosses one country, whomever it is for.
  const corridor = route !== null && route !== 'between' && new Set(parties.map(({ area }) => area)).size < 2
  if (cargo && route === null) doubts.push('scope')
  const place = sentence.of('place').find(mark => base !== null && TRADE.has(base) && !vocabulary.capitals.has(mark.value) && withPlace(parts, mark, measure!))
  if (country && (narrowed(parts, spots) || isPartOfCountry(parts, measure!, amount))) doubts.push('scope')
  // "Total wheat imports of the country": with all the world.
  const abroad = measure !== null && GOODS.has(measure.value) && sentence.of('world').length > 0 && !parties.some(({ role }) => role === 'to' || role === 'from' || role === 'with')
  const whole = abroad || product !== null && measure !== null && flow.doubts.includes('counterpart') && sentence.of('total').some(({ to, from }) => to <= measure.from ? measure.from - to <= 2 : from - measure.to <= 2)
  return claimAt(parts, kind, amount, {
    measure: base === null ? null : CHANGE_OF[base + suffix] ?? base + (product && suffix === '.share' ? '.product-share' : product && suffix === '.growth' ? '.growth' : suffix),
    area: country ? (parties.length === 1 ? parties[0]!.area : null) : flow.area,
    counterpart: country || corridor ? null : whole ? 'WORLD' : flow.counterpart,
    reporter: reporterIn(parts, amount.from), product: product?.value ?? null, period, basePeriod, value, unit, precision, bound: amount.bound, place: place?.value ?? route,
    direction: kind === 'value' || kind === 'quantity' ? directionOf(parts, amount) : null,
    doubts: [...doubts, ...(country ? [] : flow.doubts.filter(doubt => !whole || doubt !== 'counterpart'))],
    untestable: isForecast(parts, amount.from, period) ? 'forecast' : null,
  })
}

/** "Fell to $2 billion": which way the level was reached, where the part of the sentence has one word of change and no other figure of its kind. */
function directionOf({ sentence, amounts }: SentenceParts, amount: Amount): 'up' | 'down' | null {
  const near = (role: 'up' | 'down') => sentence.of(role).filter(mark => breaksBetween(sentence.breaks, mark.from, amount.from) < 1)
  const [up, down] = [near('up'), near('down')]
  if (up.length + down.length !== 1 || amounts.some(other => other !== amount && sentence.breaks[other.from] === sentence.breaks[amount.from])) return null
  const word = up[0] ?? down[0]!
  // Only of what went before the figure: "rose to …".
  return word.to <= amount.from && amount.from - word.to <= 4 ? (up[0] ? 'up' : 'down') : null
}

/** "… of which this country's share was": no party of what is counted beside it. */
const isShareholder = (sentence: Marked, { from, to, role }: Party) => (role === 'of' || role === 'subject') && sentence.of('share').some(mark => mark.to === from || mark.from === to)

/** In a list ("with one $4 bn, with another $3 bn", "$4 bn from one and $3 bn from another") only the country at the figure, and the owner of them all. */
function partiesNear({ sentence, parties, amounts, vocabulary: { sides } }: SentenceParts, amount: Amount): readonly Party[] {
  // "Followed by this country ($4 bn)".
  const bracketed = sentence.tokens[amount.from - 1]?.word === '(' ? sentence.of('area').find(({ to }) => to === amount.from - 1) : undefined
  if (bracketed) return [...parties.filter(({ area, role }) => area !== bracketed.value && (role === 'of' || role === 'subject') && isSide(area, sides)).slice(0, 1), { area: bracketed.value, role: 'with', from: bracketed.from, to: bracketed.to }]
  if (new Set(parties.map(({ area }) => area)).size < 3) return parties
  const owner = parties.find(({ area, role }) => isSide(area, sides) && (role === 'of' || role === 'subject'))
  const others = parties.filter(({ area }) => area !== owner?.area)
  const withOwner = (near: readonly Party[]) => (new Set(near.map(({ area }) => area)).size === 1 ? [...(owner ? [owner] : []), ...near] : parties)
  const next = amounts.find(({ from }) => from >= amount.to)
  const behind = others.filter(({ from, role }) => from >= amount.to && from < (next?.from ?? Infinity) && (role === 'from' || role === 'to' || role === 'with') && from - amount.to <= 4 && sentence.breaks[from] === sentence.breaks[amount.to - 1])
  const listed = others.filter(({ from, role }) => amounts.some(one => from >= one.to && from - one.to <= 4) && (role === 'from' || role === 'to' || role === 'with'))
  if (behind.length > 0 && listed.length > 1) return withOwner(behind)
  const previous = amounts.findLast(({ to }) => to <= amount.from)
  return withOwner(others.filter(({ from }) => from < amount.from && from >= (previous?.to ?? 0)))
}

const GENERAL = /^(?:goods|products|commodities|all|the|more|about|over|almost|nearly|up|at|its|us|this|that|these|which|around|only|just|less|tovarov|produktsii)$/

/** "Exports of cement": something is named that no record knows. */
function ofSomething({ sentence, vocabulary: { language } }: SentenceParts, measure: Mark): boolean {
  if (language === 'ru') return isOfUnknown(sentence, measure)
  const next = sentence.tokens[measure.to + 1]
  if (sentence.tokens[measure.to]?.word !== 'of' || next?.kind !== 'word') return false
  return !GENERAL.test(next.word) && !sentence.marks.some(({ from, role }) => from === measure.to + 1 && ['area', 'bound', 'number', 'currency', 'product', 'pair'].includes(role))
}

/** "Экспорт цемента": a noun in the genitive right behind the word for trade. */
function isOfUnknown({ tokens, marks }: Marked, { to }: Mark): boolean {
  const next = tokens[to]
  return next?.kind === 'word' && next.word.length >= 4 && !next.capital && !marks.some(({ from, role }) => from === to && role !== 'scope') && /(?:a|ya|y|i|ov|ey|ev|ykh|ikh)$/.test(next.word) && !/(?:la|li|sya|los|las|lis)$|^(?:tovar|produkts|stran|respublik|nash|svo|vsekh|vsego|mezhdu|etoy|goda|kotor|obeik|oboikh)/.test(next.word)
}

/** "The growth of exports was $1 bn", "ixracının artımı": how much was added. */
const isChangeOf = ({ of, tokens }: Marked, { from, to }: Mark): boolean => (['up', 'down'] as const).some(role => of(role).some(mark => (mark.to === from && /(?:th|se|ne|op|ll|in|ost|nie|enie)$/.test(tokens[mark.from]!.word)) || (mark.to === from - 1 && /^(?:in|of)$/.test(tokens[mark.to]!.word)) || (mark.from === to && /n[iu]n$/.test(tokens[to - 1]!.word))))

/** A town or region as the party of trade: "with this province", "exports to that region". */
function withPlace({ sentence, parties }: SentenceParts, place: Mark, measure: Mark): boolean {
  if (parties.some(({ from }) => from === place.from)) return false
  const before = sentence.tokens[place.from - 1]?.word === 'the' ? sentence.tokens[place.from - 2]?.word : sentence.tokens[place.from - 1]?.word
  const joined = /^(?:with|to|from|between|of|and|s|mezhdu|iz|v)$/.test(before ?? '') && Math.abs(place.from - measure.to) <= 6
  return joined || sentence.tokens[place.to]?.word === 'ile'
}
