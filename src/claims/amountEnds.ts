import { isSide, otherSide } from '#domain/flow.ts'
import type { Doubt } from '#domain/claim.ts'
import type { Amount } from './amounts.ts'
import type { Kinded } from './Kinded.ts'
import { cargoRoute } from './cargoRoute.ts'
import { flowOf, shareOf, type Flow } from './flowOf.ts'
import { flowsCompared } from './flowsCompared.ts'
import { breaksBetween, isOfPair, type Mark, type Marked } from './Marked.ts'
import { GOODS, TRADE } from './measureGroups.ts'
import { isOfRefugees } from './kindsOfMigrants.ts'
import type { Party } from './parties.ts'
import { partOfWhole } from './partOfWhole.ts'
import { isOfCompany } from './qualifiers.ts'
import { carriedFor } from './routes.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { mayBeOthers, strangersIn } from './strangers.ts'
import { goesOtherWayRound } from './transitGrowth.ts'
import { whoseBalance } from './whoseBalance.ts'

interface Ends {
  readonly area: string | null
  readonly counterpart: string | null
  /** A town or region as the partner, or the way that freight went. */
  readonly place: string | null
  readonly doubts: readonly Doubt[]
}

/** Whose figure it is and with whom, and whether others than those of the records may be meant. */
export function endsOf(parts: SentenceParts, amount: Amount, kinded: Pick<Kinded, 'kind' | 'measure' | 'market' | 'flow'>, product: Mark | null): Ends {
  const { measure } = kinded
  if (measure === null) return { area: null, counterpart: null, place: null, doubts: [] }
  const { sentence, parties, vocabulary } = parts
  const isTrade = measure.value.startsWith('trade.')
  const flow = flowAt(parts, amount, { ...kinded, measure })
  const doubts: Doubt[] = []
  // Which way's payments, the records tell apart.
  if (measure.value.startsWith('settlement.') && sentence.of('measure').some(({ value }) => value === 'trade.imports')) doubts.push('parties')
  if (measure.value === 'tourism.arrivals' && isVisitElsewhere(sentence)) doubts.push('parties')
  if (isTrade && (isOfCompany(parts, measure) || strangersIn(sentence, vocabulary, measure.to))) doubts.push('parties')
  const isOfCountry = vocabulary.measures.get(measure.value)?.about === 'country'
  if (isOfCountry) return { area: parties.length === 1 ? parties[0]!.area : null, counterpart: null, place: null, doubts }
  if (!/^(?:oil|cargo)\./.test(measure.value) && !(measure.value.startsWith('un.') && isOfPair(sentence)) && mayBeOthers(sentence, vocabulary, parties, flow, amount.from)) doubts.push('parties')
  // Refugees may be from anywhere.
  if (measure.value === 'migration.stock' && flow.doubts.includes('assumed-pair') && isOfRefugees(sentence.text)) doubts.push('parties')
  // "From abroad to this country": from all the world, of which no record tells.
  if (!isTrade && sentence.of('world').length > 0 && new Set(parties.map(({ area }) => area)).size < 2) doubts.push('parties')
  const whole = kinded.kind !== 'share' && isWithWorld(parts, measure, product, flow)
  doubts.push(...flow.doubts.filter(doubt => !whole || doubt !== 'counterpart'))
  if (measure.value === 'cargo.carried') {
    const route = cargoRoute(parts)
    if (route === 'transit' && kinded.kind === 'growth' && goesOtherWayRound(parts)) doubts.push('parties')
    // Whose transit and through which of the two is not always said, and only one way of it is counted.
    if (route === 'transit' && kinded.kind === 'growth' && new Set(parties.map(({ area }) => area)).size < 2) return { area: vocabulary.sides.first, counterpart: vocabulary.sides.second, place: route, doubts: [...doubts, 'assumed-pair'] }
    // What a corridor carries is counted where it crosses one country, whomever it is for.
    const corridor = route !== null && route !== 'between' && new Set(parties.map(({ area }) => area)).size < 2
    return { area: flow.area, counterpart: corridor ? null : flow.counterpart, place: route, doubts: route === null ? [...doubts, 'scope'] : doubts }
  }
  const carried = carriedFor(parts, measure.value)
  if (carried !== null) return { area: carried, counterpart: otherSide(carried, vocabulary.sides), place: null, doubts }
  const place = TRADE.has(measure.value) ? sentence.of('place').find(mark => !vocabulary.capitals.has(mark.value) && withPlace(parts, mark, measure)) : undefined
  return { area: flow.area, counterpart: whole ? 'WORLD' : flow.counterpart, place: place?.value ?? null, doubts }
}

function flowAt(parts: SentenceParts, amount: Amount, { kind, measure, market, flow }: Pick<Kinded, 'kind' | 'market' | 'flow'> & { readonly measure: Mark }): Flow {
  const { sentence, parties, vocabulary: { sides } } = parts
  if (flow !== undefined) return flow
  if (market !== undefined) return onMarket(market, parts)
  const compared = measure.value === 'trade.balance' ? flowsCompared(sentence) : null
  if (compared) return whoseBalance(parts, compared) ?? { area: null, counterpart: null, doubts: ['parties'] }
  const part = kind === 'share' && GOODS.has(measure.value) ? partOfWhole(parts, measure, amount) : null
  const shared = part ?? (kind === 'share' ? shareOf(parts) : null)
  if (shared) return shared
  // Where the figure has a part of the sentence with a party of its own, that party is its.
  const apart = breaksBetween(sentence.breaks, measure.from, amount.from) >= 1 && parties.some(({ from }) => sentence.breaks[from] === sentence.breaks[amount.from])
  const near = partiesNear(parts, amount).filter(party => kind === 'share' || kind === 'growth' || !isShareholder(sentence, party))
  return flowOf(sentence, { measure: measure.value, at: apart ? amount.from : measure.from, others: sentence.of('measure'), parties: near, sides })
}

/** Who sells on a country's market: the one other country that is named, else the other of the two. */
function onMarket(market: string, { parties, vocabulary: { sides } }: SentenceParts): Flow {
  const sellers = [...new Set(parties.map(({ area }) => area))].filter(area => area !== market)
  const seller = sellers.length > 0 ? sellers[0]! : otherSide(market, sides)
  return { area: market, counterpart: seller, doubts: seller === null || sellers.length > 1 ? ['parties'] : sellers.length === 0 ? ['assumed-pair'] : [] }
}

/** "Visited that province": a name behind the visit that is none of the two's. */
const isVisitElsewhere = ({ of, tokens, marks }: Marked): boolean => of('visit').some(({ to }) => {
  const at = tokens[to]?.word === 'the' ? to + 1 : to
  return Boolean(tokens[at]?.capital) && tokens[at]!.kind === 'word' && !marks.some(({ from, role }) => from === at && (role === 'area' || role === 'pair'))
})

/** "Total wheat imports of the country": with all the world. */
function isWithWorld({ sentence, parties }: SentenceParts, measure: Mark, product: Mark | null, flow: Flow): boolean {
  if (GOODS.has(measure.value) && sentence.of('world').length > 0 && !parties.some(({ role }) => (role === 'to' && measure.value !== 'trade.imports') || role === 'from' || role === 'with')) return true
  return product !== null && flow.doubts.includes('counterpart') && sentence.of('total').some(({ to, from }) => (to <= measure.from ? measure.from - to <= 2 : from - measure.to <= 2))
}

/** "… of which this country's share was": no party of what is counted beside it. */
const isShareholder = (sentence: Marked, { from, to, role }: Party) => (role === 'of' || role === 'subject') && sentence.of('share').some(mark => mark.to === from || mark.from === to)

/** "Followed by this country ($4 bn)", "to the one from the other (287 million)": the country before the bracket and the other end of what goes. */
function bracketedParties({ sentence, parties, vocabulary: { sides } }: SentenceParts, amount: Amount): readonly Party[] | null {
  const mark = sentence.tokens[amount.from - 1]?.word === '(' ? sentence.of('area').find(({ to }) => to === amount.from - 1) : undefined
  if (!mark) return null
  const own = parties.find(({ from }) => from === mark.from) ?? { area: mark.value, role: 'with' as const, from: mark.from, to: mark.to }
  const opposite = own.role === 'from' ? 'to' : own.role === 'to' ? 'from' : null
  const other = parties.find(({ role }) => role === opposite)
  if (opposite !== null) return [...(other ? [other] : []), own]
  const owner = parties.find(({ area, role }) => area !== own.area && (role === 'of' || role === 'subject') && isSide(area, sides))
  return [...(owner ? [owner] : []), { ...own, role: 'with' }]
}

/** In a list ("with one $4 bn, with another $3 bn", "$4 bn from one and $3 bn from another") only the country at the figure, and the owner of them all. */
function partiesNear(parts: SentenceParts, amount: Amount): readonly Party[] {
  const { sentence, parties, amounts, vocabulary: { sides } } = parts
  const bracketed = bracketedParties(parts, amount)
  if (bracketed) return bracketed
  // "With one it grew by 60 percent and with another by 30": each has the partner before it.
  const partners = parties.filter(({ from, role }) => role === 'with' && /^(?:with|s|so)$/.test(sentence.tokens[from - 1]?.word ?? ''))
  const partner = partners.findLast(({ from }) => from < amount.from)
  if (partner && partners.length === parties.length && new Set(partners.map(({ area }) => area)).size > 1) return [partner]
  const several = (['from', 'to'] as const).some(role => new Set(parties.filter(party => party.role === role).map(({ area }) => area)).size > 1)
  if (new Set(parties.map(({ area }) => area)).size < 3 && !several) return parties
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

/** A town or region as the party of trade: "with this province", "exports to that region". */
function withPlace({ sentence, parties }: SentenceParts, place: Mark, measure: Mark): boolean {
  if (parties.some(({ from }) => from === place.from)) return false
  const before = sentence.tokens[place.from - 1]?.word === 'the' ? sentence.tokens[place.from - 2]?.word : sentence.tokens[place.from - 1]?.word
  const joined = /^(?:with|to|from|between|of|and|s|mezhdu|iz|v)$/.test(before ?? '') && Math.abs(place.from - measure.to) <= 6
  return joined || sentence.tokens[place.to]?.word === 'ile'
}
