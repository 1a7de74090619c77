import { otherSide } from '#domain/flow.ts'
import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import { TRADE } from './measureGroups.ts'
import type { Party } from './parties.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A part of what was traded: of which goods, where any are named, and who bought or sold it. */
export interface PartBought {
  readonly flow: Mark
  readonly goods?: Mark
  readonly buyer?: string
  readonly seller?: string
}

/** How one country takes a part of what the other sells. */
const TAKES = /^(?:took|takes?|taken|absorb(?:ed|s)|bought|buys?|purchased|received|receives|imported|swallowed|snapped|zabra\w*|zabira\w*|kupil\w*|zakupil\w*|poluchil\w*|vzyal\w*|priobrel\w*|pogloti\w*|alib|almis\w*|goturub|dosta(?:los|las|lis)|qismet)$/

/** What is sold is sold abroad. */
const ABROAD = /^(?:abroad|overseas|exports?|exported|shipped|sold|sales|deliver(?:y|ies)|crop|harvest|eksport\w*|vyvez\w*|vyvoz\w*|rubezh|xarice|ixrac\w*|satil\w*)$/

/** A country's adjective, said of the goods themselves: where they come from. */
const IS = /^(?:was|were|is|are|being|came|byl[aoi]?|okaza\w*|sostavil\w*|sostavlya\w*|prishl\w*)$/
const ORIGIN = /^(?:mehsul\w*|mensel\w*|istehsal\w*|mali|origin|made|grown|produced|proiskhozhden\w*|proizvodstv\w*)$/

/** "The neighbour absorbed 97 percent of what its growers shipped": a part that one country took of the goods that the other sold. */
export function partTaken(parts: SentenceParts, amount: Amount): PartBought | null {
  const { sentence, parties, vocabulary: { sides } } = parts
  const { tokens, breaks } = sentence
  const near = ({ from }: Pick<Party, 'from'>) => breaksBetween(breaks, from, amount.from) < 2
  const takes = (party: Party) => (sentence.language === 'az'
    ? (party.role === 'subject' || party.role === 'of') && tokens.slice(party.to, party.to + 3).some(({ word }) => TAKES.test(word))
    : party.role === 'subject' && tokens.slice(party.to, party.to + 3).some(({ word }) => TAKES.test(word)))
  const buyers = new Set(parties.filter(party => near(party) && takes(party)).map(({ area }) => area))
  const [buyer, ...others] = buyers
  const goods = goodsOf(parts, amount)
  if (buyer === undefined || others.length > 0 || !goods || ![sides.first, sides.second].includes(buyer) || parties.some(({ role, area }) => role === 'from' && area === buyer)) return null
  const isSold = tokens.some(({ word }, at) => ABROAD.test(word) && breaksBetween(breaks, at, amount.from) < 4) || parties.some(({ area, role, to }) => area !== buyer && role === 'of' && to === goods.from)
  // "Bought a tenth of its wheat from the neighbour" is a part of what it bought.
  const isItsOwn = parties.some(({ role, area }) => role === 'from' && area !== buyer) && !tokens.some(({ word }) => ABROAD.test(word))
  return isSold && !isItsOwn ? { goods, buyer, flow: { ...goods, role: 'measure', value: 'trade.exports' } } : null
}

/** "87 percent of the crude brought in was the neighbour's", "buğdanın hamısı qonşu mənşəlidir": a part of what one country bought, by whose it is. */
export function partFrom(parts: SentenceParts, amount: Amount): PartBought | null {
  const { sentence, parties, vocabulary: { sides } } = parts
  const { tokens, breaks } = sentence
  const goods = goodsOf(parts, amount)
  if (!goods) return null
  const isOrigin = ({ from, to, area }: Party) => {
    if (area !== sides.first && area !== sides.second) return false
    const mark = sentence.at(from, 'area')
    const next = tokens[to]
    if (ORIGIN.test(next?.word ?? '')) return true
    if (sentence.language === 'az' || !sentence.of('area').some(one => one.from === from && one.form === 'demonym')) return false
    const lead = tokens.slice(Math.max(0, from - 2), from).some(({ word }) => IS.test(word))
    const isLast = (sentence.language === 'ru' && IS.test(next?.word ?? '')) || next === undefined || next.kind !== 'word' || /^(?:in|by|from|last|and|v|po|byla?)$/.test(next.word)
    // "Its grain made up 95 percent": the goods again, with whose they are.
    const again = sentence.of('product').some(product => product.from === to && sentence.of('share').some(share => share.from === product.to))
    return mark !== undefined && (((lead || IS.test(next?.word ?? '')) && isLast && breaksBetween(breaks, from, amount.from) < 4) || again)
  }
  const sellers = new Set(parties.filter(isOrigin).map(({ area }) => area))
  const [seller, ...others] = sellers
  const measures = sentence.of('measure').filter(({ value }) => TRADE.has(value))
  return seller !== undefined && others.length === 0 && measures.every(({ value }) => value === 'trade.imports') && (measures.length > 0 || tokens.some(({ word }) => COME_IN.test(word)))
    ? { goods, seller, flow: { ...goods, role: 'measure', value: 'trade.imports' } } : null
}

/** "Half of what it exported went to the neighbour", "половина всего, что …, ушла": a part of all trade, with no goods named. */
export function partOfAll({ sentence, parties }: SentenceParts, { from, to }: Amount): PartBought | null {
  const { tokens } = sentence
  const whole = sentence.of('measure').find(({ value, from: at }) => (value === 'trade.exports' || value === 'trade.imports') && (at >= to ? at - to <= REACH : sentence.language === 'az' && from - at <= REACH))
  if (!whole || sentence.of('product').length > 0) return null
  const [start, end] = whole.from >= to ? [to, whole.from] : [whole.to, from]
  const isPlain = tokens.slice(start, end).every(({ word }, at) => WHAT.test(word) || sentence.of('area').some(mark => mark.from <= start + at && mark.to > start + at) || /^(?:19|20)\d\d$/.test(word))
  const role = whole.value === 'trade.exports' ? 'to' : 'from'
  const ends = new Set(parties.filter(party => party.role === role).map(({ area }) => area))
  const [partner, ...others] = ends
  if (!isPlain || partner === undefined || others.length > 0 || !tokens.some(({ word }) => (role === 'to' ? WENT : COME_IN).test(word))) return null
  return { flow: whole, ...(role === 'to' ? { buyer: partner } : { seller: partner }) }
}

const WHAT = /^(?:of|what|all|everything|that|which|the|its|goods|total|,|chto|vsego|togo|vsekh|tovar\w*|etdiyinin|etdiklerinin|mallarin|mehsullarin|butun|umumi|in|v|year|godu|ilde)$/
const WENT = /^(?:went|go|goes|going|gone|headed|bound|ended|ush[le]\w*|poshl\w*|otprav\w*|prishl\w*|gedib|getmis\w*|gonder\w*|yollan\w*)$/
const REACH = 7

/** How goods come into a country. */
const COME_IN = /^(?:brought|came|arriv\w*|entered|reach\w*|deliver\w*|abroad|vvez\w*|zavez\w*|privez\w*|pribyv\w*|kuplenn\w*|zakuplenn\w*|importirov\w*|getiril\w*|alin\w*|idxal\w*|gelen|daxil)$/

/** The goods that a part is of: those right behind "of", else the only ones in the sentence. */
function goodsOf({ sentence }: SentenceParts, { from, to }: Amount): Mark | null {
  const named = sentence.of('product')
  const whole = named.find(mark => sentence.tokens.slice(Math.max(0, mark.from - 4), mark.from).some(({ word }) => /^(?:of|all|iz|vse[ygkm]\w*|vsya)$/.test(word)) && Math.min(Math.abs(mark.from - to), Math.abs(from - mark.to)) <= 20)
  return whole ?? (new Set(named.map(({ value }) => value)).size === 1 ? named[0]! : null)
}

/** Who sold and who bought, for the measure that a part is of. */
export const endsOfPart = ({ vocabulary: { sides } }: SentenceParts, part: PartBought): { readonly area: string | null; readonly counterpart: string | null } => {
  const partner = part.buyer ?? part.seller!
  return { area: otherSide(partner, sides), counterpart: partner }
}
