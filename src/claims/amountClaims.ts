import type { Amount } from './amounts.ts'
import { distance, measureFor, periodOf, productFor } from './assign.ts'
import { cargoRoute } from './cargoRoute.ts'
import { changeSpan } from './changeSpan.ts'
import type { Claim, ClaimKind, Doubt } from '#domain/claim.ts'
import { flowOf, shareOf } from './flowOf.ts'
import type { Mark } from './Marked.ts'
import { claimAt, isDeadline, isForecast, narrowed, negated, perUnit, reporterIn, type SentenceParts } from './Reading.ts'
import { countedBefore, visitorsAfter, votesCounted } from './counted.ts'
import { isOfCompany, isOtherProduct, isPartOf, isPartOfCount, isPartOfCountry } from './qualifiers.ts'
import { strangersIn, type Party } from './parties.ts'
import { isStock } from './stocks.ts'

const QUANTITIES: Readonly<Record<string, string>> = { t: '.quantity', m3: '.volume', kWh: '.energy' }
const TRADE = new Set(['trade.exports', 'trade.imports', 'trade.turnover'])
const GOODS = new Set(['trade.exports', 'trade.imports'])
/** What a change may be of, and how the change of what is carried is called. */
const CHANGING = new Set([...TRADE, 'cargo.carried'])
const CHANGE_OF: Readonly<Record<string, string>> = { 'cargo.carried.growth': 'cargo.growth' }

interface Kinded {
  readonly kind: ClaimKind
  readonly measure: Mark | null
  readonly suffix: string
  readonly value: number
  readonly precision: number
  readonly unit: string
  readonly doubts: readonly Doubt[]
}

/** A claim for every figure of a sentence that counts something. */
export function amountClaims(parts: SentenceParts): Claim[] {
  return parts.amounts.flatMap(amount => {
    const kinded = kindOf(parts, amount)
    return kinded ? [claimOf(parts, amount, kinded)] : []
  })
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
  if (base?.startsWith('trade.') && narrowed(parts, spots)) doubts.push('scope')
  if (perUnit(parts, amount.from) && kind !== 'growth') doubts.push('scope')
  if (negated(parts, amount.from)) doubts.push('negated')
  const product = base !== null && GOODS.has(base) ? productFor(sentence, amount) : null
  if (base !== null && GOODS.has(base) && !product && ofSomething(parts, measure!)) doubts.push('unknown-product')
  if (base === 'trade.turnover' && ofProduct(parts, measure!)) doubts.push('unknown-product')
  if (product && isOtherProduct(sentence, product)) doubts.push('unknown-product')
  if (base?.startsWith('trade.') && isOfCompany(parts, measure!)) doubts.push('parties')
  if (measure && !country && isPartOf(parts, measure, amount, chosen.period)) doubts.push('scope')
  const flow = base === null ? { area: null, counterpart: null, doubts: [] } : (kind === 'share' && shareOf(parts)) || flowOf(sentence, { measure: base, at: measure!.from, others: sentence.of('measure'), parties: partiesNear(parts, amount), sides: vocabulary.sides })
  if (base?.startsWith('trade.') && strangersIn(sentence, vocabulary, measure!.to)) doubts.push('parties')
  const cargo = base === 'cargo.carried'
  const route = cargo ? cargoRoute(parts) : null
  // What a corridor carries is counted where it crosses one country, whomever it is for.
  const corridor = route !== null && route !== 'between' && new Set(parties.map(({ area }) => area)).size < 2
  if (cargo && route === null) doubts.push('scope')
  const place = sentence.of('place').find(mark => base !== null && TRADE.has(base) && !vocabulary.capitals.has(mark.value) && withPlace(parts, mark, measure!))
  if (country && (narrowed(parts, spots) || isPartOfCountry(parts, measure!, amount))) doubts.push('scope')
  return claimAt(parts, kind, amount, {
    measure: base === null ? null : CHANGE_OF[base + suffix] ?? base + (product && suffix === '.share' ? '.product-share' : product && suffix === '.growth' ? '.growth' : suffix),
    area: country ? (parties.length === 1 ? parties[0]!.area : null) : flow.area,
    counterpart: country || corridor ? null : flow.counterpart,
    reporter: reporterIn(parts), product: product?.value ?? null, period, basePeriod, value, unit, precision, bound: amount.bound, place: place?.value ?? route,
    direction: kind === 'value' || kind === 'quantity' ? directionOf(parts, amount) : null,
    doubts: [...doubts, ...(country ? [] : flow.doubts)],
    untestable: isForecast(parts, amount.from, period) ? 'forecast' : null,
  })
}

const dimensionOf = ({ vocabulary }: SentenceParts, measure: string) => vocabulary.measures.get(measure)?.dimension

function kindOf(parts: SentenceParts, amount: Amount): Kinded | null {
  const { sentence, amounts, mentions } = parts
  const { value, precision, unit } = amount
  const measure = (fits: (id: string) => boolean) => measureFor(sentence, amounts, amount, fits)
  if (amount.kind === 'money') {
    const found = measure(id => dimensionOf(parts, id) === 'money')
    return { kind: 'value', measure: found, suffix: '', value: found && isDeficit(parts, found) ? -value : value, precision, unit, doubts: isDifference(parts, amount) ? ['difference'] : [] }
  }
  const people = countedBefore(parts, amount)
  const votes = votesCounted(sentence, amount)
  if (votes) return { kind: 'count', measure: votes, suffix: '', value, precision: 0, unit: votes.value, doubts: [] }
  if (people) return { kind: 'count', measure: people, suffix: '', value, precision, unit: people.value, doubts: isDifference(parts, amount) ? ['difference'] : [] }
  if (amount.kind === 'quantity') {
    const suffix = QUANTITIES[unit]
    if (!suffix) return null
    const found = measure(id => GOODS.has(id) || dimensionOf(parts, id) === 'mass')
    return { kind: 'quantity', measure: found, suffix: found && GOODS.has(found.value) ? suffix : '', value, precision, unit, doubts: isDifference(parts, amount) ? ['difference'] : [] }
  }
  if (amount.kind === 'bare') {
    // Only what is counted right after the number: "more than 230 intergovernmental documents".
    const counted = sentence.of('measure').find(mark => dimensionOf(parts, mark.value) === 'count' && mark.from >= amount.to && mark.from - amount.to <= 3 && !amounts.some(other => other.from >= amount.to && other.from < mark.from))
    const visitors = counted ? null : visitorsAfter(sentence, amount)
    if (visitors) return { kind: 'count', measure: visitors, suffix: '', value, precision, unit: visitors.value, doubts: isPartOfCount(parts, amount, visitors) ? ['scope'] : [] }
    if (!counted) return null
    const meeting = counted.value === 'documents.count' && (sentence.of('meet').length > 0 || (sentence.of('sign').length > 0 && mentions.some(mention => mention.day && !isDeadline(parts, mention))))
    return { kind: 'count', measure: meeting ? { ...counted, value: 'documents.signed' } : counted, suffix: '', value, precision, unit: counted.value, doubts: isPartOfCount(parts, amount, counted) ? ['scope'] : [] }
  }
  return percentKind(parts, amount, measure)
}

/** A percentage is a change where a word of change is nearer than one of share; "times" always is. */
function percentKind(parts: SentenceParts, amount: Amount, measure: (fits: (id: string) => boolean) => Mark | null): Kinded | null {
  const { sentence, amounts } = parts
  const near = (role: 'up' | 'down' | 'share') => sentence.of(role).reduce((least, mark) => {
    const far = distance(sentence, amounts, amount, mark)
    return far < least ? far : least
  }, 14)
  const [up, down, share] = [near('up'), near('down'), near('share')]
  const ofMeasure = sentence.of('measure').some(mark => mark.from >= amount.to && mark.from - amount.to <= 4 && /^(?:of|ot|v)$/.test(sentence.tokens[amount.to]?.word ?? ''))
  const whole = sentence.of('measure').find(mark => mark.from >= amount.to && mark.from - amount.to <= 4)
  const own = measure(id => dimensionOf(parts, id) === 'share')
  // "12 percent more than in 2020."
  const moreThan = sentence.at(amount.to, 'bound')?.value
  if (amount.kind === 'percent' && (moreThan === 'over' || moreThan === 'under')) {
    return { kind: 'growth', measure: measure(id => CHANGING.has(id)), suffix: '.growth', value: moreThan === 'over' ? amount.value : -amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  }
  if (amount.kind === 'times') return timesKind(parts, amount, measure, down < up || moreThan === 'under', Math.min(up, down) < 14)
  if (own && amount.kind === 'percent') return { kind: 'share', measure: own, suffix: '', value: amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  if (amount.kind === 'points') return { kind: 'growth', measure: null, suffix: '', value: amount.value, precision: amount.precision, unit: 'points', doubts: ['difference'] }
  const changes = Math.min(up, down) < 14 && Math.min(up, down) <= share && !(ofMeasure && share < 14)
  if (changes) {
    const level = /^(?:to|do)$/.test(sentence.tokens[amount.from - 1]?.word ?? '')
    return { kind: 'growth', measure: measure(id => CHANGING.has(id)), suffix: '.growth', value: down < up ? -amount.value : amount.value, precision: amount.precision, unit: 'percent', doubts: level ? ['difference'] : [] }
  }
  if (ofMeasure && whole && !TRADE.has(whole.value)) return { kind: 'share', measure: null, suffix: '', value: amount.value, precision: amount.precision, unit: 'percent', doubts: ['measure'] }
  if (share < 14 || ofMeasure) return { kind: 'share', measure: measure(id => TRADE.has(id)), suffix: '.share', value: amount.value, precision: amount.precision, unit: 'percent', doubts: [] }
  return { kind: 'share', measure: null, suffix: '', value: amount.value, precision: amount.precision, unit: 'percent', doubts: ['measure'] }
}

/** "Doubled", "three times that of 2017", "в 1,5 раза больше": a change as a multiple. "Met twice" is none. */
function timesKind({ sentence, mentions }: SentenceParts, amount: Amount, measure: (fits: (id: string) => boolean) => Mark | null, fell: boolean, changes: boolean): Kinded | null {
  const verb = /^(?:doubl|halv|trebl|tripl|quadrupl|udvoi|utroi)/.test(sentence.tokens[amount.from]!.word)
  const compared = mentions.some(({ base, from }) => base && from >= amount.to && from - amount.to <= 6) || /^(?:over|under)$/.test(sentence.at(amount.to, 'bound')?.value ?? '')
  if (!verb && !compared && !changes) return null
  const factor = fell && amount.value > 1 ? 1 / amount.value : amount.value
  return { kind: 'growth', measure: measure(id => CHANGING.has(id)), suffix: '.growth', value: (factor - 1) * 100, precision: amount.precision * 100, unit: 'percent', doubts: [] }
}

/** "Fell to $2 billion": which way the level was reached, where the part of the sentence has one word of change and no other figure of its kind. */
function directionOf({ sentence, amounts }: SentenceParts, amount: Amount): 'up' | 'down' | null {
  const near = (role: 'up' | 'down') => sentence.of(role).filter(mark => Math.abs((sentence.breaks[mark.from] ?? 0) - (sentence.breaks[amount.from] ?? 0)) < 1)
  const [up, down] = [near('up'), near('down')]
  if (up.length + down.length !== 1 || amounts.some(other => other !== amount && sentence.breaks[other.from] === sentence.breaks[amount.from])) return null
  const word = up[0] ?? down[0]!
  // Only of what went before the figure: "rose to …".
  return word.to <= amount.from && amount.from - word.to <= 4 ? (up[0] ? 'up' : 'down') : null
}

/** In a list ("with one $4 bn, with another $3 bn") only the countries named since the figure before, and the owner of them all. */
function partiesNear({ parties, amounts, vocabulary: { sides } }: SentenceParts, amount: Amount): readonly Party[] {
  if (new Set(parties.map(({ area }) => area)).size < 3) return parties
  const previous = amounts.findLast(({ to }) => to <= amount.from)
  const owner = parties.find(({ area, role }) => (area === sides.first || area === sides.second) && (role === 'of' || role === 'subject'))
  const near = parties.filter(({ from, area }) => area !== owner?.area && from < amount.from && from >= (previous?.to ?? 0))
  return new Set(near.map(({ area }) => area)).size === 1 ? [...(owner ? [owner] : []), ...near] : parties
}

/** A balance below zero is written without its sign: "a deficit of $1.1 billion". */
function isDeficit({ sentence }: SentenceParts, measure: Mark): boolean {
  return measure.value === 'trade.balance' && sentence.tokens.slice(measure.from, measure.to).some(({ word }) => /^(?:defi|menfi|kesir|negati|otritsa)/.test(word))
}

/** "Rose by $300 million", "на 300 млн больше", "300 milyon dollar artıb": how much was added, not how much it was. */
function isDifference({ sentence, vocabulary }: SentenceParts, amount: Amount): boolean {
  const bound = sentence.of('bound').find(mark => mark.to === amount.from)
  const before = sentence.tokens[(bound?.from ?? amount.from) - 1]?.word ?? ''
  const changes = [...sentence.of('up'), ...sentence.of('down')]
  if (/^(?:by|na)$/.test(before) && changes.length > 0) return true
  if (vocabulary.language === 'en') return changes.some(mark => mark.from >= amount.to && mark.from - amount.to <= 1) || /^(?:of)$/.test(before) && changes.some(mark => mark.to === amount.from - 1)
  return vocabulary.language === 'az' && changes.some(mark => mark.from >= amount.to && mark.from - amount.to <= 1)
}

const GENERAL = /^(?:goods|products|commodities|all|the|more|about|over|almost|nearly|up|at|its|us|this|that|these|which|around|only|just|less|tovarov|produktsii)$/

/** "Exports of cement": something is named that no record knows. */
function ofSomething({ sentence }: SentenceParts, measure: Mark): boolean {
  const next = sentence.tokens[measure.to + 1]
  if (sentence.tokens[measure.to]?.word !== 'of' || next?.kind !== 'word') return false
  return !GENERAL.test(next.word) && !sentence.marks.some(({ from, role }) => from === measure.to + 1 && ['area', 'bound', 'number', 'currency', 'product', 'pair'].includes(role))
}

/** Turnover in one field ("trade in agricultural goods"): no record has it. */
function ofProduct({ sentence }: SentenceParts, measure: Mark): boolean {
  return sentence.of('product').some(mark => (mark.from >= measure.to && mark.from - measure.to <= 2 && /^(?:in|of)$/.test(sentence.tokens[measure.to]?.word ?? '')) || mark.to === measure.from)
}

/** A town or region as the party of trade: "with this province", "exports to that region". */
function withPlace({ sentence, parties }: SentenceParts, place: Mark, measure: Mark): boolean {
  if (parties.some(({ from }) => from === place.from)) return false
  const before = sentence.tokens[place.from - 1]?.word === 'the' ? sentence.tokens[place.from - 2]?.word : sentence.tokens[place.from - 1]?.word
  const joined = /^(?:with|to|from|between|of|and|s|mezhdu|iz|v)$/.test(before ?? '') && Math.abs(place.from - measure.to) <= 6
  return joined || sentence.tokens[place.to]?.word === 'ile'
}
