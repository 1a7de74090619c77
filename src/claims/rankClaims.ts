import { periodOf } from './assign.ts'
import type { Claim, Doubt } from '#domain/claim.ts'
import { breaksBetween, type Marked } from './Marked.ts'
import { isStretch } from './changeSpan.ts'
import { GOODS } from './measureGroups.ts'
import { isPartOfTrade } from './partOfTrade.ts'
import { isOtherTime } from './partOfTime.ts'
import { mayBeOthers } from './strangers.ts'
import { rankParties } from './rankParties.ts'
import { rankWords, type RankWord } from './rankWords.ts'
import { claimAt, isNearMiss, narrowed, negated, reporterIn, type SentenceParts } from './SentenceParts.ts'
import { isForecast } from './tense.ts'
import { isOfUnknownGoods } from './unknownGoods.ts'

const BASE: Readonly<Record<string, string>> = { turnover: 'trade.turnover', exports: 'trade.exports', imports: 'trade.imports' }

/** "Third-largest trading partner", "ranks first among suppliers", "leads in supplies of tomatoes". */
export function rankClaims(parts: SentenceParts): Claim[] {
  return rankWords(parts).flatMap(word => claimOf(parts, word) ?? [])
}

function claimOf(parts: SentenceParts, word: RankWord): Claim | null {
  const { sentence, amounts, mentions, date } = parts
  const doubts: Doubt[] = word.vague ? ['vague'] : []
  const whither = whitherIn(sentence)
  const bases = sentence.of('measure').filter(({ value }) => BASE[value.slice(6)] === value)
  // "By turnover, it ranked third"; "topped the list of countries from which goods were imported".
  const inReach = (from: number, to: number) => sentence.breaks[from] === sentence.breaks[word.from] || (bases.length === 1 && (from > word.to ? !word.partner : isBasis(parts, from, to) && sentence.tokens[to]?.word === ','))
  const explicit = bases.filter(({ from, to }) => (inReach(from, to) || (whither && from > word.to)) && !amounts.some(amount => Math.abs(amount.from - to) <= 4) && (word.partner?.value !== 'turnover' || isBasis(parts, from, to)))
  // A trading partner is one in all goods, whatever else the sentence names.
  const product = word.partner?.value === 'turnover' ? null : (sentence.of('product').find(mark => breaksBetween(sentence.breaks, mark.from, word.from) <= (whither ? 3 : isMadeSo(sentence, word) ? 4 : 1)) ?? null)
  const kinds = new Set(explicit.map(({ value }) => value))
  let base = word.partner && word.partner.value !== 'turnover' ? BASE[word.partner.value]! : kinds.size === 1 ? [...kinds][0]! : 'trade.turnover'
  if (!word.partner && kinds.size === 0 && !product) return null
  if (kinds.size !== 1 && word.partner?.value === 'turnover') doubts.push('measure')
  // Supplies of a product: the buyer's list of suppliers.
  if (product && word.partner?.value !== 'exports') base = !word.partner && kinds.has('trade.imports') ? 'trade.exports' : 'trade.imports'
  // "First in that country's exports of …", "among the countries to which it exports …": its list of buyers.
  if (product && base === 'trade.imports' && !word.partner && kinds.has('trade.exports') && kinds.size === 1 && isSellersList(parts, whither)) base = 'trade.exports'
  const parties = rankParties(parts, word, base, product !== null)
  const chosen = periodOf(sentence, [], mentions, word)
  const period = chosen.vague ? null : (chosen.period ?? (date === null ? null : String(Number(date.slice(0, 4)) - 1)))
  if (period === null) doubts.push('period')
  else if (chosen.period === null || chosen.assumed) doubts.push('assumed-period')
  if (narrowed(parts, [word, ...sentence.of('measure')]) || explicit.some(mark => mark.from !== product?.to && isPartOfTrade(parts, mark)) || isOfShortList(sentence, word) || isByOther(sentence)) doubts.push('scope')
  if (!product && explicit.some(mark => GOODS.has(mark.value) && isOfUnknownGoods(sentence, mark, word))) doubts.push('unknown-product')
  if (negated(parts, word.from) || isNearMiss(sentence, word.from)) doubts.push('negated')
  if (isOtherTime(parts, period) || isStretch(parts, period)) doubts.push('period')
  // "That province was the first buyer": a body or a region in the place of its country.
  const instead = sentence.of('organisation').some(({ from, to }) => from === 0 && /^(?:was|is|became|remain\w*|byl\w*|stal\w*|olub)$/.test(sentence.tokens[to]?.word ?? ''))
  if (instead || mayBeOthers(sentence, parts.vocabulary, parts.parties, parties, word.from)) doubts.push('parties')
  return claimAt(parts, 'rank', word, {
    measure: base + (product ? '.product-rank' : '.rank'), area: parties.area, counterpart: parties.counterpart, reporter: reporterIn(parts, word.from), product: product?.value ?? null,
    period, value: word.value, unit: 'rank', bound: word.bound, doubts: [...doubts, ...parties.doubts], untestable: isForecast(parts, word.from, period) ? 'forecast' : null,
  })
}

/** "In terms of turnover", "by exports", "по товарообороту": what a place is counted by, not another subject. */
function isBasis({ sentence: { tokens } }: SentenceParts, from: number, to: number): boolean {
  const lead = tokens.slice(0, from).findLast(({ word }) => !OF_BASIS.test(word))?.word
  return /^(?:by|of|po)$/.test(lead ?? '') || /^(?:gore|uzre)$/.test(tokens[to]?.word ?? '')
}

/** "By its total trade turnover". */
const OF_BASIS = /^(?:the|its|their|trade|total|overall|annual|mutual|obshch\w+|sovokupn\w+|summarn\w+)$/

/** "To which", "в которые", "ixrac olunduğu ölkələr": countries that goods go to. */
const whitherIn = ({ tokens }: Marked): boolean => tokens.some(({ word }, at) => (word === 'which' && tokens[at - 1]?.word === 'to') || (word.startsWith('kotor') && /^(?:v|vo|kuda)$/.test(tokens[at - 1]?.word ?? '')) || (/^(?:olundugu|edildiyi|etdiyi|gonderildiyi)$/.test(word) && (tokens[at + 1]?.word.startsWith('olke') ?? false)))

/** "…, making it the fifth buyer": of the goods that the sentence has told of. */
const isMadeSo = ({ tokens }: Marked, { from }: RankWord): boolean => tokens.slice(Math.max(0, from - 5), from).some(({ word }) => word === 'making')

/** Whether a seller is named as such, and beside it somebody who is no buyer by another word. */
function isSellersList({ parties }: SentenceParts, whither: boolean): boolean {
  const sellers = new Set(parties.flatMap(({ area, role }) => (role === 'of' || role === 'from' ? [area] : [])))
  const member = parties.some(({ area, role }) => role === 'subject' && !sellers.has(area))
  return sellers.size === 1 && member && (whither || !parties.some(({ role }) => role === 'to' || role === 'in'))
}

/** Lists shorter than that of all countries. */
const SOME_COUNTRIES = /^(?:cis|eaeu|eu|eurasian|soviet|postsoviet|neighbours?|neighbors?|neighbou?ring|caucas\w*|europe\w*|asia\w*|arab|muslim|islamic|members?|bloc|regions?|brics|opec|turkic|sng|eaes|es|sosed\w*|kavkaz\w*|evrop\w*|azi\w*|region\w*|mdb|aii|qonsu\w*|qafqaz\w*|avropa\w*|asiya\w*)$/

/** "Among the countries of the bloc", "in the region": a place on another list; "the largest after that country": the second. */
function isOfShortList({ tokens, breaks, of }: Marked, { from, to, value }: RankWord): boolean {
  const near = (at: number) => breaks[at] === breaks[from]
  const behind = of('after').some(mark => value === 1 && near(mark.from) && mark.from >= to && /^(?:after|behind|second|next|trailing|posle|ustupa\w*|sonra)/.test(tokens[mark.from]!.word))
  return behind || tokens.some(({ word }, at) => near(at) && SOME_COUNTRIES.test(word))
}

/** "By trade growth", "by trade deficit": a place by something else than a level. */
const isByOther = ({ of }: Marked): boolean => of('measure').some(({ value, to }) => value === 'trade.balance' || (value.startsWith('trade.') && [...of('up'), ...of('down')].some(({ from }) => from === to)))
