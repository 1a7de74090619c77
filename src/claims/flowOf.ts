import { otherSide, type Sides } from '#domain/flow.ts'
import type { Doubt } from '#domain/claim.ts'
import { breaksBetween, isOfPair, type Mark, type Marked } from './Marked.ts'
import type { Party } from './parties.ts'
import type { SentenceParts } from './SentenceParts.ts'

export interface Flow {
  readonly area: string | null
  readonly counterpart: string | null
  readonly doubts: readonly Doubt[]
}

/** Which end of a movement a measure's area is; the others have none. */
export const AREA_IS: Readonly<Record<string, 'origin' | 'destination'>> = {
  'trade.exports': 'origin', 'trade.imports': 'destination', 'remittances.sent': 'origin',
  'investment.stock': 'destination', 'investment.direct.stock': 'destination', 'investment.direct.flow': 'destination',
  'tourism.arrivals': 'destination', 'companies.foreign-capital': 'destination', 'migration.stock': 'destination',
}

interface Asked {
  readonly measure: string
  /** The other measures' words in the sentence: a party belongs to the nearest. */
  readonly others?: readonly Mark[]
  /** Where the measure's word and the figure stand. */
  readonly at: number
  readonly parties: readonly Party[]
  /** Those of the whole sentence. */
  readonly all?: readonly Party[]
  readonly sides: Sides
}

/** Which country's figure a measure gives and with whom, as far as a sentence says. */
export function flowOf(sentence: Marked, whole: Asked): Flow {
  const near = whole.parties.filter(({ from }) => breaksBetween(sentence.breaks, from, whole.at) < 3)
  const asked = near.length > 0 ? { ...whole, parties: near, all: whole.parties } : whole
  const end = AREA_IS[asked.measure]
  if (!end) return mutual(sentence, { ...asked, parties: asked.parties.filter(({ role }) => !asked.measure.startsWith('trade.') || asked.measure === 'trade.balance' || (role !== 'to' && role !== 'from')) })
  if (asked.measure === 'remittances.sent' && isBetween(sentence, asked.parties)) return { area: null, counterpart: null, doubts: ['direction'] }
  const flow = directed(sentence, { ...asked, parties: asked.parties.filter(party => belongs(party, asked)) }, end)
  if ((flow.area !== null && !flow.doubts.includes('counterpart')) || !SEEN_FROM_ONE[asked.measure]) return flow
  // "Exports to the neighbour were …, imports …": both are seen from one country.
  const sibling = (asked.others ?? []).find(({ value }) => value === SEEN_FROM_ONE[asked.measure])
  const seen = sibling && directed(sentence, { ...asked, measure: sibling.value, at: sibling.from, parties: whole.parties.filter(party => belongs(party, { ...asked, measure: sibling.value, at: sibling.from })) }, AREA_IS[sibling.value]!)
  return seen && seen.area !== null && seen.doubts.length === 0 && (flow.area === null || flow.area === seen.area) ? seen : flow
}

/** "Between this country and that": money went both ways. */
const isBetween = ({ tokens }: Marked, parties: readonly Party[]): boolean => parties.some(({ area, from, to }) => parties.some(other => other.area !== area && other.from === to + 1 && /^(?:and|i|ve)$/.test(tokens[to]!.word) && (/^(?:between|mezhdu)$/.test(tokens[from - 1]?.word ?? '') || (tokens[other.to]?.word ?? '').startsWith('arasinda'))))

/** Between "of" and the whole that is parted. */
const PARTED = /^(?:the|all|those|these|vsekh|obshch\w*)$/

const SEEN_FROM_ONE: Readonly<Record<string, string>> = { 'trade.exports': 'trade.imports', 'trade.imports': 'trade.exports' }

/** What is counted where it is goes nowhere. */
const STANDS = /^(?:companies|migration)\./

/** "To" and "from" a country go with the nearest word of a measure, rather the one before. */
function belongs({ role, from }: Party, { measure, at, others = [] }: Pick<Asked, 'measure' | 'at' | 'others'>): boolean {
  if (role !== 'to' && role !== 'from') return true
  const far = (mark: number) => (mark < from ? from - mark : (mark - from) * 2)
  return others.every(other => other.from === at || other.value === measure || !AREA_IS[other.value] || STANDS.test(other.value) || far(other.from) >= far(at))
}

/** "This country accounted for a tenth of imports": who stands beside the word for a share is the partner, and the whole is the other's, named or not. */
export function shareOf({ sentence, parties, vocabulary: { sides } }: SentenceParts): Flow | null {
  const areas = [...new Set(parties.map(({ area }) => area))]
  const beside = parties.filter(({ from, to, role }) => !(role === 'in' || /^(?:in|v|vo)$/.test(sentence.tokens[from - 1]?.word ?? '')) && sentence.of('share').some(mark => (mark.from >= to ? mark.from - to : from - mark.to) <= 2 || (sentence.tokens[from - 1]?.word === 'na' && /^(?:prish|prikhod)/.test(sentence.tokens[mark.from]!.word) && sentence.breaks[mark.from] === sentence.breaks[from])))
  // "На эту страну пришлось", "пришлось на эту страну": who is led so, whoever else stands there.
  const led = beside.filter(({ from }) => sentence.tokens[from - 1]?.word === 'na' && sentence.of('share').length > 0)
  const partners = new Set((led.length > 0 ? led : beside).map(({ area }) => area))
  const partner = partners.size === 1 ? [...partners][0]! : null
  if (partner === null || areas.length > 2) return null
  const area = areas.find(other => other !== partner) ?? otherSide(partner, sides)
  return area === null ? null : { area, counterpart: partner, doubts: [] }
}

/** The nearest party of a role to a token. */
function nearest(parties: readonly Party[], roles: readonly Party['role'][], at: number): Party | undefined {
  return parties.filter(({ role }) => roles.includes(role)).sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0]
}

/** "Ölkənin Qonşu ixracı": whose it is has its ending, and the bare name before the measure is the other end. */
function bareEnd(parties: readonly Party[], words: readonly number[]): Party | undefined {
  const bare = parties.find(({ role, to }) => role === 'subject' && words.includes(to))
  return bare && parties.some(({ role, to, area }) => role === 'of' && to === bare.from && area !== bare.area) ? bare : undefined
}

function directed(sentence: Marked, { measure, at, parties, sides, others: measures, all = parties }: Asked, end: 'origin' | 'destination'): Flow {
  const places = /^(?:investment|companies|tourism|migration)/.test(measure)
  // "Companies with the neighbour's capital" come from there.
  // "Qonşunun ölkə ixracındakı payı": a part of the other's exports.
  const bare = /d[ae]ki$/.test(sentence.tokens[at]?.word ?? '') ? undefined : bareEnd(parties, [at, ...(measures ?? []).flatMap(({ value, from: word }) => (value === measure ? [word] : []))])
  const from = nearest(parties, places ? ['from', 'with'] : ['from'], at) ?? (measure === 'trade.imports' ? bare : undefined)
  const to = nearest(parties, places ? ['to', 'in'] : ['to'], at) ?? (measure === 'trade.exports' ? bare : undefined)
  // "The share of this country in that one's imports": the first is a part, the second has the imports.
  const isMember = ({ from: start, to: past }: Party) => /^(?:in|v|vo)$/.test(sentence.tokens[past]?.word ?? '') && sentence.of('share').some(mark => mark.to <= start && start - mark.to <= 1)
  const rest = parties.filter(party => party !== from && party !== to)
  const others = rest.every(isMember) ? rest : rest.filter(party => !isMember(party))
  // Visitors belong to the country whose citizens they are, not to the one that they visit.
  const owner = (measure === 'tourism.arrivals' ? ownerOf(others.filter(({ role }) => role === 'of'), at) : undefined) ?? ownerOf(others, at)
  // "Imported to the neighbour", "exports from the neighbour" by the other: said of the wrong way round.
  const turned = measure === 'trade.imports' && !from ? to : measure === 'trade.exports' && !to ? from : undefined
  const acts = owner !== undefined && owner.from < at && (owner.to === at || owner.role === 'of' || /^(?:ed|olun)/.test(sentence.tokens[at + 1]?.word ?? ''))
  const confused = acts && turned !== undefined && owner.area !== turned.area && sentence.of('share').length === 0
  const withWhom = nearest(parties, ['with'], at)
  // Exports are somebody's own, investments and visitors come from whom they belong to; imports go to him.
  const ownerIs = measure === 'trade.imports' ? 'destination' : 'origin'
  let origin = from?.area ?? (ownerIs === 'origin' ? owner?.area : undefined) ?? null
  let destination = to?.area ?? (ownerIs === 'destination' ? owner?.area : undefined) ?? null
  if (withWhom && owner && withWhom !== from && withWhom !== to) {
    if (ownerIs === 'origin') destination ??= withWhom.area
    else origin ??= withWhom.area
  }
  const doubts: Doubt[] = []
  // "To this and that country": a sum of two flows, which nobody states.
  for (const role of ['to', 'from', ...(places ? [] : ['with' as const])] as const) if (new Set(parties.filter(party => party.role === role).map(({ area }) => area)).size > 1) doubts.push('parties')
  const openEnd = origin === null || destination === null
  if (origin === null && destination === null) return { area: null, counterpart: null, doubts: parties.some(({ area }) => otherSide(area, sides) === null) ? ['parties'] : [...doubts, 'direction'] }
  if (openEnd) {
    const known = (origin ?? destination)!
    // "Imports to the country" may come from anywhere.
    const explicit = origin !== null ? from !== undefined : to !== undefined && (measure !== 'trade.imports' || (measures ?? []).some(({ value }) => value === 'trade.exports'))
    // "Of the tonnes that it exported, its neighbour bought …": who bought a part is no partner of the whole.
    const doesOther = ({ role, to: past }: Party) => role === 'subject' && sentence.tokens.some(({ word }, place) => place < at && /^(?:of|out|iz)$/.test(word) && (place === 0 || PARTED.test(sentence.tokens[place + 1]?.word ?? '') || sentence.tokens[place + 1]?.kind === 'number')) && (measures ?? []).some(other => other.from > at && other.from >= past && other.from - past <= 1)
    // "With the neighbour …, and its sales there grew": the one that the sentence named before.
    const there = sentence.tokens.slice(at, at + 4).some(({ word }) => /^(?:there|tuda|ora|oraya)$/.test(word))
    const named = (there ? all : parties).filter(party => party.area !== known && !doesOther(party))
    const other = named.length > 0 && new Set(named.map(({ area }) => area)).size === 1 ? named[0]!.area : otherSide(known, sides)
    if (other === null) doubts.push('parties')
    else if (named.length === 0 && !explicit && !isOfPair(sentence)) doubts.push(measure.startsWith('trade.') ? 'counterpart' : 'assumed-pair')
    if (origin === null) origin = other
    else destination = other
  }
  if (origin === destination || confused) doubts.push('parties')
  return end === 'origin' ? { area: origin, counterpart: destination, doubts } : { area: destination, counterpart: origin, doubts }
}

/** Whose exports, whose imports: the possessor or subject before the word, else the one after it ("exports of X"). */
function ownerOf(parties: readonly Party[], at: number): Party | undefined {
  const owners = parties.filter(({ role }) => role === 'of' || role === 'subject')
  return owners.findLast(({ from }) => from < at) ?? owners.find(({ from }) => from >= at)
}

function mutual(sentence: Marked, { measure, at, parties, sides }: Asked): Flow {
  const named = [...new Set(parties.map(({ area }) => area))]
  const ours = named.filter(area => otherSide(area, sides) !== null)
  const pair = isOfPair(sentence)
  if (named.length > 2 || (named.length === 2 && ours.length === 0)) return { area: ours[0] ?? null, counterpart: null, doubts: ['parties'] }
  if (named.length === 2) {
    // A surplus of the one is a deficit of the other.
    const owner = measure === 'trade.balance' ? ownerOf(parties, at)?.area : undefined
    const area = owner !== undefined && ours.includes(owner) ? owner : ours.length === 2 ? sides.first : ours[0]!
    return { area, counterpart: named.find(other => other !== area)!, doubts: [] }
  }
  if (named.length === 1 && ours.length === 0) return { area: null, counterpart: named[0]!, doubts: ['parties'] }
  const total = sentence.of('total').length > 0 && !pair && measure.startsWith('trade.')
  if (named.length === 1) {
    const only = parties[0]!
    const area = only.role === 'with' ? otherSide(only.area, sides)! : only.area
    const stated = pair || only.role === 'with' || !measure.startsWith('trade.')
    return { area, counterpart: otherSide(area, sides), doubts: stated ? [] : ['counterpart'] }
  }
  return { area: sides.first, counterpart: sides.second, doubts: total ? ['counterpart', 'parties'] : pair ? [] : ['assumed-pair'] }
}
