import { isSide } from '#domain/flow.ts'
import type { Claim } from '#domain/claim.ts'
import { isStart, yearBefore } from './assign.ts'
import { isSending } from './amountKind.ts'
import { samePartBefore, samePartOf } from './changeSpan.ts'
import { flowOf } from './flowOf.ts'
import { marketIn } from './goodsShared.ts'
import { baseOf, isStock, isTrade } from './measureGroups.ts'
import { goesOtherWay } from './routes.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { FIGURES, type Thread } from './thread.ts'

/** Whether the sentence before was on a third country and this one does not name both of the two itself. */
function isOfOthers({ parties, vocabulary: { sides } }: SentenceParts, { claim: { area, counterpart } }: Thread): boolean {
  const third = [area, counterpart].some(one => one !== null && one !== 'WORLD' && !isSide(one, sides))
  return third && new Set(parties.filter(party => isSide(party.area, sides)).map(party => party.area)).size < 2
}

/** A claim with what its sentence takes from the one before: "that year", "a year earlier it stood at", "this is 12 percent more". What was taken is said as a doubt. */
export function continued(claim: Claim, parts: SentenceParts, before: Thread | null): Claim {
  if (before === null || claim.untestable !== null || (!FIGURES.has(claim.kind) && claim.kind !== 'rank')) return claim
  // "It ranks sixth" after a sentence on grain: among buyers of grain. By turnover, which no product has here, it is of all trade.
  const isOfAllTrade = claim.measure === 'trade.turnover.rank' && parts.sentence.of('measure').some(({ value }) => value === 'trade.turnover')
  if (claim.kind === 'rank' && claim.product === null && before.claim.product !== null && !claim.doubts.includes('measure') && !isOfAllTrade) return { ...claim, doubts: [...claim.doubts, 'unknown-product'] }
  const named = ofSameThing(ofSamePipe(ofSameMarket(ofSameSending(ofSameGoods(claim, parts, before), parts, before), parts, before), parts, before), parts, before)
  const whole = ofThatYear(inSameTime(ofSameParties(named, parts, before), parts, before), parts, before)
  // "Imports from it" after a sentence on a third country's trade: that country's.
  const others = whole.doubts.includes('carried') && whole.kind !== 'rank' && isTrade(whole.measure) && isOfOthers(parts, before) ? ['parties' as const] : []
  return { ...whole, doubts: [...new Set([...whole.doubts, ...others])] }
}

/** What was not paid for goods, and what only a seller gets. */
const NOT_PAID = /^(?:owes?|owed|lost|loses?|saved|dolzhn\w*|zadolzh\w*|poter\w*|borclu\w*|itir\w*)$/
const GOT = /^(?:received|earned|gained|poluchil\w*|zarabotal\w*|qazan\w*|alib)$/

/** "Paid $20 million for these supplies": the goods of the sentence before, in money, whichever way this one calls their going. */
function ofSameGoods(claim: Claim, { sentence, parties }: SentenceParts, { claim: earlier }: Thread): Claim {
  const same = sentence.of('these-goods').length > 0 && sentence.of('product').length === 0 && new Set(parties.map(({ area }) => area)).size < 2 && parties.every(({ area }) => area === earlier.area || area === earlier.counterpart) && !sentence.tokens.some(({ word }) => NOT_PAID.test(word) || (GOT.test(word) && baseOf(earlier.measure ?? '') === 'trade.imports'))
  if (!same || claim.kind !== 'value' || claim.unit !== 'USD' || earlier.product === null || !isTrade(earlier.measure)) return claim
  const open = new Set(['measure', 'direction', 'counterpart', 'assumed-pair', 'scope'])
  return { ...claim, measure: baseOf(earlier.measure!), area: earlier.area, counterpart: earlier.counterpart, product: earlier.product, doubts: [...claim.doubts.filter(doubt => !open.has(doubt)), ...earlier.doubts, 'carried'] }
}

/** "It raised its share of that country's market" after a sentence on what it sells there: of these goods. */
function ofSameMarket(claim: Claim, parts: SentenceParts, { claim: earlier }: Thread): Claim {
  const { sentence, parties } = parts
  const figure = sentence.tokens.findIndex(({ start }) => sentence.start + start >= claim.span[0])
  const market = claim.kind === 'share' && claim.measure === null && sentence.of('product').length === 0 ? marketIn(parts, figure) : null
  const pair = [earlier.area, earlier.counterpart]
  if (!market?.bare || earlier.product === null || !isTrade(earlier.measure) || !pair.includes(market.owner) || parties.some(({ area }) => !pair.includes(area))) return claim
  return { ...claim, measure: 'trade.imports.product-share', area: market.owner, counterpart: pair.find(area => area !== market.owner)!, product: earlier.product, doubts: [...claim.doubts.filter(doubt => doubt !== 'measure'), ...earlier.doubts, 'carried'] }
}

/** "Transit came to 2 million tonnes" after a sentence on what a pipe carries: through the same. */
function ofSamePipe(claim: Claim, parts: SentenceParts, { claim: earlier }: Thread): Claim {
  const { sentence, parties } = parts
  if (claim.measure !== null || claim.kind !== 'quantity' || claim.unit !== earlier.unit || earlier.measure !== 'oil.transit') return claim
  const other = goesOtherWay(parts, earlier.measure) || parties.some(({ area }) => area !== earlier.area && area !== earlier.counterpart) || sentence.of('place').length > 0 || sentence.of('product').some(({ value }) => !value.startsWith('27'))
  const carried = sentence.tokens.some(({ word }) => CARRIED.test(word))
  return other || !carried ? claim : { ...claim, measure: earlier.measure, area: earlier.area, counterpart: earlier.counterpart, doubts: [...claim.doubts.filter(doubt => doubt !== 'measure'), ...earlier.doubts, 'carried'] }
}

const CARRIED = /^(?:transit|tranzit\w*|transport(?:ed|ation)|pumped|pumping|pipeline|prokach\w*|perekach\w*|transportirov\w*|truboprovod\w*|nefteprovod\w*|neql|vurulub)$/

/** "Was sent", "$38 million was transferred" after a sentence on money transfers is about them: no goods are named. */
function ofSameSending(claim: Claim, { sentence, parties, vocabulary: { sides } }: SentenceParts, { claim: earlier }: Thread): Claim {
  if (claim.measure !== null || claim.kind !== 'value' || earlier.measure !== 'remittances.sent') return claim
  const sent = sentence.of('measure').find(mark => isSending(sentence, mark))?.from ?? sentence.tokens.findIndex(({ word }) => TRANSFERRED.test(word))
  // "From our country to the neighbour": a way that is told in other words than the two's names.
  if (sent < 0 || (parties.length === 0 && sentence.tokens.some(({ word }) => HOME.test(word)))) return claim
  const { area, counterpart, doubts } = parties.length === 0 ? earlier : flowOf(sentence, { measure: earlier.measure, at: sent, parties, sides })
  return { ...claim, measure: earlier.measure, area, counterpart, doubts: [...claim.doubts.filter(doubt => doubt !== 'measure'), ...doubts, 'carried'] }
}

const TRANSFERRED = /^(?:transferred|remitted|perevel\w*|pereveden\w*|perechislen\w*|kocurul\w*)$/
const HOME = /^(?:neighbou?rs?|our|there|sosed\w*|nash\w*|qonsu\w*|olkemiz\w*)$/

/** "It stood at $2.6 bn": the measure of the sentence before, where this one names none and a word refers back to it. */
function ofSameThing(claim: Claim, { sentence, parties, amounts }: SentenceParts, { claim: earlier }: Thread): Claim {
  if (claim.measure !== null || parties.length > 0 || sentence.of('product').length > 0) return claim
  // "$4.4 billion, growth of 17 percent": no more is said because what it is of was said before.
  const startsWithFigure = (amounts[0]?.from ?? Infinity) <= 1 && sentence.tokens.length <= 16
  const refers = sentence.of('that-figure').some(({ from }) => from < 12) || startsWithFigure || (claim.kind === 'growth' && sentence.tokens.length <= 16)
  const figure = sentence.tokens.findIndex(({ start }) => sentence.start + start >= claim.span[0])
  const pronoun = sentence.of('that-figure').some(({ from }) => from < 12)
  if (claim.kind === 'growth' ? isOfSomethingElse(sentence, 0, Math.max(0, figure)) : startsWithFigure && !pronoun && isOfSomethingElse(sentence, amounts[0]!.to, amounts[1]?.from ?? sentence.tokens.findIndex(({ word }, at) => at >= amounts[0]!.to && word === ',') )) return claim
  const alike = claim.kind === earlier.kind && claim.unit === earlier.unit && claim.kind !== 'share'
  // Of goods in tonnes, whatever of them was told before.
  const weight = claim.unit === 't' && earlier.product !== null && isTrade(earlier.measure)
  const fits = alike || weight || ((claim.kind === 'growth' || claim.unit === 'USD') && isTrade(earlier.measure))
  if (!refers || !fits || amounts.filter(({ kind }) => kind === 'bare').length > 1) return claim
  const measure = claim.kind === 'growth' ? `${baseOf(earlier.measure!)}.growth` : weight ? `${baseOf(earlier.measure!)}.quantity` : alike ? earlier.measure : baseOf(earlier.measure!)
  return { ...claim, measure, area: earlier.area, counterpart: earlier.counterpart, product: earlier.product, doubts: [...claim.doubts.filter(doubt => doubt !== 'measure'), ...earlier.doubts, 'carried'] }
}

/** "Growth of the economy", "wages grew", "$4 billion for pensions": what a sentence names besides figures and changes, and so is not on what the one before was. */
function isOfSomethingElse({ tokens, marks }: SentenceParts['sentence'], from: number, to: number): boolean {
  const isMarked = (at: number) => marks.some(mark => mark.from <= at && mark.to > at && !NOT_THE_SAME.has(mark.role))
  return tokens.slice(from, to).some(({ kind, word }, place) => kind === 'word' && !isMarked(from + place) && !REFERRING.test(word)) || tokens.slice(0, to).some(({ word }, at) => /^(?:years|let|goda|ilde)$/.test(word) && marks.some(mark => mark.to === at && mark.role === 'number'))
}

/** Roles of words that name another matter. */
const NOT_THE_SAME: ReadonlySet<string> = new Set(['scope', 'happen', 'per', 'measure', 'plain', 'meet', 'document', 'share'])

/** Words that only tie a sentence to the one before, or that any figure stands with. */
const REFERRING = /^(?:\p{L}{1,3}|it|this|that|they|which|also|then|again|even|only|same|such|made|came|amounted|stood|reached|reaching|making|meaning|been|have|being|observed|recorded|registered|seen|there|annual\p{L}*|total|overall|their|almost|thus|moreover|however|compared|eto|etot|eshche|pri|sostavil\p{L}*|sostavlyaet|dostig\p{L}*|tozhe|takzhe|godov\p{L}*|techeni\p{L}*|protyazheni\p{L}*|erzinde|during|over|nablyuda\p{L}*|otmech\p{L}*|teskil|daha|hemin|illik|umumi|qeyde|musahide|olub|olmusdur|yeni)$/u

/** "Exports amounted to …" after a sentence on two countries: their exports, seen from the same side. */
function ofSameParties(claim: Claim, { sentence, parties }: SentenceParts, { claim: earlier, seenFrom }: Thread): Claim {
  if (!isTrade(claim.measure) || !isTrade(earlier.measure) || (earlier.counterpart === null && claim.area !== null)) return claim
  // "Its largest partner was that country": whose partner, the sentence before says.
  if (claim.area === null && claim.counterpart !== null && claim.doubts.includes('parties') && seenFrom !== null && claim.counterpart !== seenFrom) return { ...claim, area: seenFrom, doubts: [...claim.doubts.filter(doubt => doubt !== 'parties' && doubt !== 'assumed-pair'), 'carried'] }
  // "The turnover of the region itself": not the country's.
  if (sentence.of('place').length > 0 && !parties.some(({ role }) => role === 'of' || role === 'subject')) return { ...claim, doubts: [...claim.doubts, 'parties'] }
  const open = claim.doubts.find(doubt => doubt === 'direction' || doubt === 'assumed-pair' || doubt === 'counterpart')
  if (open === undefined) return claim
  const doubts = claim.doubts.filter(doubt => doubt !== open)
  if (open === 'counterpart') {
    // The whole trade of one country, or that with the partner spoken of: both are tried, the partner first.
    const both = new Set(parties.map(party => party.area))
    // "The year when it began to export to the neighbour": a part of the sentence before names whither.
    if (both.size === 2 && both.has(earlier.area!) && both.has(earlier.counterpart!) && earlier.product === claim.product) return { ...claim, counterpart: claim.area === earlier.area ? earlier.counterpart : earlier.area, doubts: [...doubts, 'carried'] }
    if (parties.length > 1 || claim.area !== earlier.area && claim.area !== earlier.counterpart) return claim
    return { ...claim, counterpart: claim.area === earlier.area ? earlier.counterpart : earlier.area, doubts: [...claim.doubts, 'carried'] }
  }
  if (parties.length > 0) return claim
  if (earlier.doubts.includes('parties')) return { ...claim, doubts: [...doubts, 'parties'] }
  const turnover = baseOf(claim.measure!) === 'trade.turnover'
  if (open === 'direction' && seenFrom === null) return claim
  const area = turnover ? earlier.area : seenFrom
  if (claim.counterpart === 'WORLD') return { ...claim, area, doubts: [...doubts, 'carried'] }
  // "Exports were …": with the partner spoken of, or with all the world; both are tried.
  return { ...claim, area, counterpart: area === earlier.area ? earlier.counterpart : earlier.area, doubts: [...doubts, 'carried', ...(open === 'direction' ? ['counterpart' as const] : [])] }
}

/** "The largest investors were …" after a sentence on what came in that year: no running number of today. */
function ofThatYear(claim: Claim, { mentions }: SentenceParts, { claim: earlier }: Thread): Claim {
  const same = claim.measure !== null && isStock(claim.measure) && claim.measure === earlier.measure && claim.unit === earlier.unit && earlier.period?.length === 4
  return same && claim.doubts.includes('assumed-period') && mentions.length === 0 ? { ...claim, period: earlier.period, doubts: [...claim.doubts.filter(doubt => doubt !== 'assumed-period'), 'carried'] } : claim
}

/** The time of the sentence before, where this one has none of its own, or speaks of "that year" or "a year earlier". */
function inSameTime(claim: Claim, { sentence, mentions, amounts }: SentenceParts, { claim: earlier, spokenOf, compared }: Thread): Claim {
  const now = spokenOf ?? earlier.period
  // "During the year" is none of the months or the several years that were spoken of.
  if (now !== null && (now.length !== 4 || earlier.basePeriod !== null) && sentence.of('that-time').some(({ to }) => /^(?:year|god[aue]?|il\w*)$/.test(sentence.tokens[to - 1]!.word)) && sentence.of('that-time').some(({ from }) => /^the$/.test(sentence.tokens[from]!.word) && sentence.tokens[from + 1]?.word === 'year')) return claim
  if (!claim.doubts.includes('period') || now === null || mentions.some(({ vague, period, base }) => vague || (period !== null && !base))) return claim
  const refers = sentence.of('that-time').length > 0 || (sentence.of('same-period').length > 0 && !mentions.some(({ base }) => base))
  const sameThing = claim.measure !== null && (baseOf(claim.measure) === baseOf(earlier.measure!) || (isTrade(claim.measure) && isTrade(earlier.measure)))
  if (!refers && !sameThing) return claim
  const level = claim.kind !== 'growth' && claim.kind !== 'rank'
  // "Rose from 18,200 tonnes to 31,200", compared with the year before.
  const start = level && amounts.some(amount => isStart(sentence, amounts, amount) && sentence.start + sentence.tokens[amount.from]!.start === claim.span[0])
  if (start && !compared) return { ...claim, basePeriod: claim.basePeriod ?? yearBefore(now) }
  const yearEarlier = start || (level && mentions.some(({ base, period }) => base && period === null))
  const told = level ? amounts.find(({ from }) => sentence.start + sentence.tokens[from]!.start === claim.span[0]) : undefined
  const samePart = told ? samePartBefore({ sentence, mentions }, told) : null
  const period = samePart !== null ? samePartOf(now, samePart) : yearEarlier ? yearBefore(now) : now
  // "Over this period": of a change, from where the one before was told from.
  if (refers && (claim.kind === 'growth' || claim.doubts.includes('difference')) && claim.basePeriod === null && earlier.basePeriod !== null && period === earlier.period) return { ...claim, period, basePeriod: earlier.basePeriod, doubts: [...claim.doubts.filter(doubt => doubt !== 'period'), 'carried'] }
  // "The year before" was read from the text's date, and means the year before the one spoken of.
  const base = claim.basePeriod === null ? null : samePartOf(period, claim.basePeriod)
  const basePeriod = base !== null && base < period && base !== yearBefore(period) ? base : null
  return { ...claim, period, basePeriod, doubts: [...claim.doubts.filter(doubt => doubt !== 'period'), ...earlier.doubts.filter(doubt => doubt === 'assumed-period'), 'carried'] }
}
