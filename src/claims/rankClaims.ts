import { periodOf } from './assign.ts'
import type { Claim, Doubt } from '#domain/claim.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import { isStretch } from './changeSpan.ts'
import { isPartOfTrade } from './qualifiers.ts'
import { isOtherTime } from './partOfTime.ts'
import { mayBeOthers } from './strangers.ts'
import { rankParties } from './rankParties.ts'
import { claimAt, isForecast, isNearMiss, narrowed, negated, reporterIn, type SentenceParts } from './Reading.ts'

/** A place that a sentence gives somebody. */
export interface RankWord {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly bound: 'at-most' | null
  /** Among whom: buyers, suppliers or partners in all. */
  readonly partner: Mark | null
  readonly vague: boolean
}

const BASE: Readonly<Record<string, string>> = { turnover: 'trade.turnover', exports: 'trade.exports', imports: 'trade.imports' }

/** "Third-largest trading partner", "ranks first among suppliers", "leads in supplies of tomatoes". */
export function rankClaims(parts: SentenceParts): Claim[] {
  return rankWords(parts).flatMap(word => claimOf(parts, word) ?? [])
}

function rankWords({ sentence, amounts, vocabulary }: SentenceParts): RankWord[] {
  const { tokens } = sentence
  const found: RankWord[] = []
  const partnerNear = (at: number, reach: number) => sentence.of('partner').find(({ from }) => from >= at && from - at <= reach && sentence.breaks[from] === sentence.breaks[at - 1])
  const ordinalBefore = (at: number): { value: number; from: number } | null => {
    const mark = [...sentence.of('ordinal'), ...sentence.of('first')].find(({ to }) => to === at || to === at - 1)
    if (mark) return { value: Number(mark.value), from: mark.from }
    const place = [1, 2].map(back => at - back).find(back => tokens[back]?.kind === 'number' && tokens[back]!.plain && tokens[back]!.value <= 100 && tokens[back]!.value >= 1 && (back === at - 1 || /^(?:th|rd|nd|st|ci|cu|e|m|y|om)$/.test(tokens[at - 1]!.word)))
    return place === undefined ? null : { value: tokens[place]!.value, from: place }
  }
  for (const largest of sentence.of('largest')) {
    const partner = partnerNear(largest.to, 3) ?? sourceOf(sentence, largest.to)
    if (!partner || found.some(({ partner: other }) => other === partner)) continue
    const ordinal = ordinalBefore(largest.from)
    const ofSeveral = sentence.of('one-of').some(({ from }) => Math.abs(from - largest.from) <= 4)
    const plural = vocabulary.language === 'en' && tokens.slice(partner.from, partner.to).some(({ word }) => /(?:er|or|destination|market|source)s$/.test(word))
    const top = tokens[largest.from]!.word === 'top' && (tokens[largest.to]?.kind === 'number' || sentence.at(largest.to, 'number'))
    const many = top ? (tokens[largest.to]!.kind === 'number' ? tokens[largest.to]!.value : Number(sentence.at(largest.to, 'number')!.value)) : 0
    found.push({ from: ordinal?.from ?? largest.from, to: partner.to, value: top ? many : (ordinal?.value ?? 1), bound: top ? 'at-most' : null, partner, vague: !top && (ofSeveral || (plural && !ordinal) || (!ordinal && /(?:th|next)$/.test(tokens[largest.from - 1]?.word ?? ''))) })
  }
  for (const rank of sentence.of('rank')) {
    const after = [...sentence.of('ordinal'), ...sentence.of('first')].find(({ from }) => from >= rank.to && from - rank.to <= 1)
    const number = tokens[rank.to]?.kind === 'number' && tokens[rank.to]!.plain && tokens[rank.to]!.value <= 100 ? { value: tokens[rank.to]!.value, from: rank.to, to: rank.to + 1 } : null
    const before = ordinalBefore(rank.from)
    const value = before?.value ?? (after ? Number(after.value) : number?.value)
    if (value === undefined || found.some(({ from, to }) => from <= rank.from && to >= rank.to) || amounts.some(({ from, kind }) => kind !== 'bare' && from === (number?.from ?? -1))) continue
    const start = Math.min(rank.from, before?.from ?? rank.from)
    const end = Math.max(rank.to, after?.to ?? 0, before ? 0 : (number?.to ?? 0))
    if (found.some(({ from, to }) => start < to && end > from)) continue
    found.push({ from: start, to: end, value, bound: null, partner: nearestPartner(sentence.of('partner'), start, end), vague: false })
  }
  // "The second trading partner."
  for (const partner of sentence.of('partner')) {
    const ordinal = [...sentence.of('ordinal'), ...sentence.of('first')].find(({ to }) => to === partner.from)
    if (ordinal && !found.some(({ from, to }) => from < partner.to && to > ordinal.from)) found.push({ from: ordinal.from, to: partner.to, value: Number(ordinal.value), bound: null, partner, vague: false })
    // "Tərəfdaşlar arasında üçüncü", "среди партнёров третья".
    const among = /^(?:arasinda|icinde)$/.test(tokens[partner.to]?.word ?? '') || sentence.of('one-of').some(({ to }) => partner.from >= to && partner.from - to <= 3)
    const after = [...sentence.of('ordinal'), ...sentence.of('first')].find(({ from }) => from >= partner.to && from - partner.to <= 4 && sentence.breaks[from] === sentence.breaks[partner.from])
    if (among && after && !found.some(({ from, to }) => from < after.to && to > partner.from)) found.push({ from: partner.from, to: after.to, value: Number(after.value), bound: null, partner, vague: false })
  }
  // "… came first, its neighbour second and a third country fourth": each that follows with its own place.
  const [head] = found
  if (head) {
    for (const place of [...sentence.of('ordinal'), ...sentence.of('first')]) {
      const listed = place.from > head.to && sentence.of('area').some(({ to }) => to === place.from) && !found.some(({ from, to }) => from < place.to && to > place.from)
      if (listed) found.push({ ...head, from: place.from, to: place.to, value: Number(place.value) })
    }
  }
  // "Is third among trading partners."
  for (const among of sentence.of('one-of')) {
    const ordinal = [...sentence.of('ordinal'), ...sentence.of('first')].find(({ to }) => to === among.from)
    const partner = partnerNear(among.to, 4)
    if (ordinal && partner && !found.some(({ to, from }) => from <= ordinal.from && to > ordinal.from)) found.push({ from: ordinal.from, to: partner.to, value: Number(ordinal.value), bound: null, partner, vague: false })
  }
  for (const lead of sentence.of('lead')) {
    if (found.some(({ partner }) => partner?.value !== 'turnover') || (found.length > 0 && sentence.of('product').length === 0) || (sentence.of('product').length === 0 && sentence.of('partner').length === 0 && sentence.of('measure').length === 0)) continue
    found.push({ from: lead.from, to: lead.to, value: 1, bound: null, partner: sentence.of('partner').find(({ value, from }) => value !== 'turnover' || from > lead.from) ?? null, vague: sentence.of('one-of').length > 0 })
  }
  return found
}

/** "Source of the country's imports": a supplier, with the owner between. */
function sourceOf({ tokens, of }: Marked, at: number): Mark | undefined {
  if (tokens[at]?.word !== 'source' || tokens[at + 1]?.word !== 'of') return undefined
  const imports = of('measure').find(({ value, from }) => value === 'trade.imports' && from > at + 1 && from - at <= 4 && (tokens[from - 1]!.possessive || from === at + 2 || of('area').some(({ to }) => to === from)))
  return imports && { role: 'partner', value: 'imports', from: at, to: imports.to }
}

const nearestPartner = (partners: readonly Mark[], from: number, to: number) =>
  [...partners].sort((a, b) => Math.min(Math.abs(a.from - to), Math.abs(a.to - from)) - Math.min(Math.abs(b.from - to), Math.abs(b.to - from)))[0] ?? null

function claimOf(parts: SentenceParts, word: RankWord): Claim | null {
  const { sentence, amounts, mentions, date } = parts
  const doubts: Doubt[] = word.vague ? ['vague'] : []
  const bases = sentence.of('measure').filter(({ value }) => BASE[value.slice(6)] === value)
  // "By turnover, it ranked third"; "topped the list of countries from which goods were imported".
  const inReach = (from: number, to: number) => sentence.breaks[from] === sentence.breaks[word.from] || (bases.length === 1 && (from > word.to ? !word.partner : isBasis(parts, from, to) && sentence.tokens[to]?.word === ','))
  const explicit = bases.filter(({ from, to }) => inReach(from, to) && !amounts.some(amount => Math.abs(amount.from - to) <= 4) && (word.partner?.value !== 'turnover' || isBasis(parts, from, to)))
  // A trading partner is one in all goods, whatever else the sentence names.
  const product = word.partner?.value === 'turnover' ? null : (sentence.of('product').find(mark => breaksBetween(sentence.breaks, mark.from, word.from) <= 1) ?? null)
  const kinds = new Set(explicit.map(({ value }) => value))
  let base = word.partner && word.partner.value !== 'turnover' ? BASE[word.partner.value]! : kinds.size === 1 ? [...kinds][0]! : 'trade.turnover'
  if (!word.partner && kinds.size === 0 && !product) return null
  if (kinds.size !== 1 && word.partner?.value === 'turnover') doubts.push('measure')
  // Supplies of a product: the buyer's list of suppliers.
  if (product && word.partner?.value !== 'exports') base = !word.partner && kinds.has('trade.imports') ? 'trade.exports' : 'trade.imports'
  const parties = rankParties(parts, word, base, product !== null)
  const chosen = periodOf(sentence, [], mentions, word)
  const period = chosen.vague ? null : (chosen.period ?? (date === null ? null : String(Number(date.slice(0, 4)) - 1)))
  if (period === null) doubts.push('period')
  else if (chosen.period === null || chosen.assumed) doubts.push('assumed-period')
  if (narrowed(parts, [word, ...sentence.of('measure')]) || explicit.some(mark => isPartOfTrade(parts, mark)) || isOfShortList(sentence, word) || isByOther(sentence)) doubts.push('scope')
  if (negated(parts, word.from) || isNearMiss(sentence, word.from)) doubts.push('negated')
  if (isOtherTime(parts, period) || isStretch(parts, period)) doubts.push('period')
  if (mayBeOthers(sentence, parts.vocabulary, parts.parties, parties, word.from)) doubts.push('parties')
  return claimAt(parts, 'rank', word, {
    measure: base + (product ? '.product-rank' : '.rank'), area: parties.area, counterpart: parties.counterpart, reporter: reporterIn(parts, word.from), product: product?.value ?? null,
    period, value: word.value, unit: 'rank', bound: word.bound, doubts: [...doubts, ...parties.doubts], untestable: isForecast(parts, word.from, period) ? 'forecast' : null,
  })
}

/** "In terms of turnover", "by exports", "по товарообороту": what a place is counted by, not another subject. */
function isBasis({ sentence: { tokens } }: SentenceParts, from: number, to: number): boolean {
  const before = tokens[from - 1]?.word === 'trade' || tokens[from - 1]?.word === 'the' ? tokens[from - 2]?.word : tokens[from - 1]?.word
  return /^(?:by|of|po)$/.test(before ?? '') || /^(?:gore|uzre)$/.test(tokens[to]?.word ?? '')
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
