import { isSide } from '#domain/flow.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import { AREA_IS } from './flowOf.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { isStock } from './measureGroups.ts'
import { GENERAL, isPartOfTrade } from './partOfTrade.ts'
import { isWhereSaid, startsWithAcronym } from './strangers.ts'

/** Words that may lead a country's own measure without narrowing it: articles, joining words, and what only says that it is the whole. */
const PLAIN = /^(?:the|an?|its|their|whose|of|and|in|by|with|while|that|has|had|have|total|overall|nominal|entire|country|s|i|v|ego|ee|ve|ise|umumi|olkenin|(?:obshch|chislennost|obem|nominaln).*)$/

/** Words after a country's measure that pick a group out of it. */
const GROUP = /^(?:living|aged?|over|under|above|below|without|employed|who|born|resident|zhivush|prozhiva|rabota|starshe|yasayan|isleyen)/

/** "Urban population", "non-oil GDP", "the province's population": a part of what a country's measure counts. */
export function isPartOfCountry({ sentence }: SentenceParts, measure: Mark, anchor: { readonly from: number }): boolean {
  const before = sentence.tokens[measure.from - 1]
  const known = (at: number) => sentence.marks.some(({ from, to, role }) => role !== 'place' && from <= at && to > at)
  const led = before?.kind === 'word' && !PLAIN.test(before.word) && !sentence.marks.some(({ to, role }) => to === measure.from && (role === 'area' || role === 'year' || role === 'total' || role === 'clause'))
  const stranger = sentence.tokens.some((token, at) => at > 0 && at >= measure.from - 4 && at < anchor.from && token.kind === 'word' && token.capital && !known(at))
  const group = /^(?:women|men|children|pensioners|voters|adults|workers|families|households|zhenshchin|muzhchin|detey|qadin|kisi|usaq)/.test(sentence.tokens.slice(anchor.from).find(({ kind, word }) => kind === 'word' && !/^(?:million|mln|thousand|billion|milyon|min|tys)$/.test(word))?.word ?? '')
  return led || stranger || group || sentence.tokens.slice(measure.to, anchor.from).some(({ word }) => GROUP.test(word))
}

/** "230 defence documents": a word between a number and what it counts that is no country's and no general one. */
export function isPartOfCount({ sentence }: SentenceParts, { to }: Amount, counted: Mark): boolean {
  return sentence.tokens.slice(to, counted.from).some(({ word, kind }, place) => kind === 'word' && !/^(?:inter|bilateral|multilateral|various|different|such|these|its|joint|legal|signed|foreign|mezh|mejd|razn|razlichn|pravov|sovmestn|muxtelif|hokumet|nazirlik|dovlet|huquqi|beyn|xarici)/.test(word) && !/^(?:and|or|of|the|i|ve|(?!yer).*l[iu])$/.test(word) &&
    !sentence.marks.some(({ from, to: end, role }) => from <= to + place && end > to + place && (role === 'area' || role === 'pair' || role === 'partner' || role === 'bound' || role === 'people')) && !(counted.value.startsWith('companies.') && JOINT_FIRM.test(word))) ||
    /^(?:on|about|concerning)$/.test(sentence.tokens[counted.to]?.word ?? '') || isDoneWith(sentence, counted)
}

/** "230 documents had been ratified": something else happened to them than that they were made. */
function isDoneWith({ tokens, breaks }: Marked, { to }: Mark): boolean {
  return tokens.slice(to, to + 7).some(({ word }, place) => DONE_WITH.test(word) && breaks[to + place] === breaks[to - 1])
}

const DONE_WITH = /^(?:newly|vnov|yenice|tore|torn|read$|clos|left$|quit$|withdr|founded|bankrupt|liquidat|zakryl|pokinul|usli|ushli|baglan|destroy|burn|ratif|cancel|terminat|denoun|expir|draft|prepar|await|annul|repeal|lost|unicht|otmen|rastorg|denons|podgot|istek|utrach|legv|hazirlan|mehv)/

/** "The company's exports", "the company exported": the trade of one firm, not of its country. */
export function isOfCompany({ sentence, vocabulary, parties }: SentenceParts, measure: Mark): boolean {
  const before = sentence.tokens[measure.from - 1]
  const firms = sentence.of('organisation').filter(({ value }) => !vocabulary.reporterOf.has(value))
  const owned = /^(?:of|by)$/.test(sentence.tokens[measure.to]?.word ?? '') ? measure.to + 1 : measure.to
  if (firms.some(({ from }) => from === owned)) return true
  // The firm as subject: nothing else sells, and nobody is quoted.
  if ((startsWithAcronym(sentence) || firms.some(({ from }) => from === 0)) && sentence.of('source').length === 0 && !parties.some(({ role }) => role === 'of' || role === 'subject')) return true
  if (before?.kind !== 'word') return false
  if (firms.some(({ to }) => to === measure.from)) return true
  return before.capital && before.possessive && !sentence.marks.some(({ to }) => to === measure.from)
}

/** "Cherry tomatoes", "tomato paste exports": another product than the one that its words name. */
export function isOtherProduct(sentence: Marked, product: Mark, language: Language): boolean {
  if (isOneOfSeveral(sentence, product) || isSort(sentence, product, language)) return true
  const beside = sentence.of('product').some(other => other.value !== product.value && (other.to === product.from || other.from === product.to))
  const next = sentence.tokens[product.to]
  const compound = next?.kind === 'word' && !GENERAL.test(next.word) && !/^(?:byl[aoi]?|bylo|olub|olunub)$/.test(next.word) && !sentence.marks.some(({ from }) => from === product.to) && sentence.of('measure').some(({ from }) => from === product.to + 1)
  return beside || compound
}

/** "Tomatoes and apples": a sum over products, which nobody states; not where each has a figure of its own. */
function isOneOfSeveral({ tokens, marks }: Marked, { value, from, to }: Mark): boolean {
  const other = (at: number, end: 'from' | 'to') => marks.some(mark => mark[end] === at && ((mark.role === 'product' && mark.value !== value) || (mark.role === 'scope' && mark.value === 'unknown')))
  const joins = (at: number) => /^(?:and|or|i|ili|ve)$/.test(tokens[at]?.word ?? '')
  return (joins(to) && other(to + 1, 'from')) || (joins(from - 1) && other(from - 1, 'to'))
}

/** "Greenhouse tomatoes", "тепличные помидоры": a word before a product that makes it a sort of it. */
function isSort({ tokens, marks }: Marked, { from, role }: Mark, language: Language): boolean {
  const before = tokens[from - 1]
  if (role !== 'product' || before?.kind !== 'word' || before.possessive || marks.some(mark => mark.from < from && mark.to >= from && mark.role !== 'scope')) return false
  if (language === 'en') return !GENERAL.test(before.word) && !/^(?:fresh|chilled|with|fellow|local|homegrown|ripe|sold|sell|sells|buy|bought|exported|imported|shipped|sent|supplied|supplies|supplying|delivered|received|take|took|takes|import|export|more|less|much|some|no|into|while|mostly|were|about|only)$/.test(before.word)
  if (language === 'ru') return /(?:ykh|ikh|oy|ey|ye|ie|uyu|yuyu|aya|ogo|ego)$/.test(before.word) && !/^(?:svezh|okhlazhd|etikh|etoy|svoey|svoikh|vsekh|vsey|drugikh|takikh|mestn|otechestvenn|nashey|ikh|ey|kotor|pervoy|vtoroy|dorog|prodovolstv)/.test(before.word)
  return /^(?:istixana|uzvi|quru|dondurul|konserv|duz|xirda)/.test(before.word)
}

/** Whether words narrow what a measure of the two counts: a branch, a town, a season, a list of countries. */
export function isPartOf(parts: SentenceParts, measure: Mark, anchor: { readonly from: number }, period: string | null): boolean {
  const { sentence, mentions } = parts
  if (AREA_IS[measure.value] !== undefined && isOfSeveral(parts, measure)) return true
  if (!isStock(measure.value) && mentions.some(mention => mention.period === period && !mention.base && period?.length === 4 && isPartOfYear(parts, mention))) return true
  // "Average monthly turnover".
  if (sentence.of('per').some(({ to }) => to <= measure.from && measure.from - to <= 1)) return true
  if (measure.value.startsWith('trade.')) return isPartOfTrade(parts, measure)
  if (/^(?:investment|companies)\./.test(measure.value) && (isPartOfInvestment(parts, anchor, measure) || isPartOfInvestment(parts, measure, measure))) return true
  if (isStock(measure.value) && /^(?:annual|yearly|monthly|new|fresh)$/.test(sentence.tokens[measure.from - 1]?.word ?? '')) return true
  if (measure.value.startsWith('companies.') && (isDoneWith(sentence, measure) || sentence.of('place').some(({ from }) => /^(?:in|v)$/.test(sentence.tokens[from - 1]?.word ?? '') && breaksBetween(sentence.breaks, from, anchor.from) < 1))) return true
  return measure.value === 'tourism.arrivals' && sentence.of('place').some(({ from }) => !isWhereSaid(sentence, from))
}

/** "Late 2022", "the summer of 2022", "since 2022", "by 2022": no whole year that flows are stated for. */
function isPartOfYear({ sentence: { tokens }, vocabulary: { language } }: SentenceParts, { from, to }: { readonly from: number; readonly to: number }): boolean {
  let at = from - 1
  while (at >= 0 && /^(?:of|the|year)$/.test(tokens[at]!.word)) at--
  if (language === 'ru' && /^(?:s|k|do)$/.test(tokens[from - 1]?.word ?? '')) return true
  if (language === 'az' && (/^ilden$/.test(tokens[to - 1]!.word) || /^(?:iledek|ilden|qeder|beri)$/.test(tokens[to]?.word ?? ''))) return true
  return /^(?:mid|late|early|fiscal|summer|winter|spring|autumn|fall|end|beginning|start|middle|since|by|after|before|until|konce|kontse|nachale|seredine|letom|zimoy|osenyu|vesnoy|posle)$/.test(tokens[at]?.word ?? '') ||
    /^(?:sonunda|evvelinde|ortalarinda|yayinda|qisinda|payizinda|yazinda|sonuna)$/.test(tokens[to]?.word ?? '')
}

/** "Joint ventures": a kind of firms that figures are stated for. */
const JOINT_FIRM = /^(?:joint|sovmestn\w*|musterek|birge)$/

/** One branch of an economy, or what is left after money went back: no figure of all investment. */
const isPartOfInvestment = ({ sentence }: SentenceParts, spot: { readonly from: number }, { value }: Mark): boolean =>
  sentence.tokens.some(({ word }, at) => !(value.startsWith('companies.') && JOINT_FIRM.test(word)) && /^(?:net|non|mutual|joint|vzaimn|sovmestn|qarsiliqli|birge|oil|gas|energy|sectors?|industry|industries|agriculture|tourism|banking|greenfield|chist|neftyan|otrasl|sektor|senaye|xalis|neft)/.test(word) && breaksBetween(sentence.breaks, at, spot.from) < 1)

/** "From this country, that one and a third": a sum over a list, which nobody states. The two countries of a pair are no such list. */
function isOfSeveral({ sentence, parties, vocabulary: { sides } }: SentenceParts, measure: Mark): boolean {
  const near = parties.filter(({ from }) => breaksBetween(sentence.breaks, from, measure.from) < 3)
  return near.some(({ area, to }) => {
    let at = to
    while (/^(?:,|and|or|the|i|ili|ve|hem)$/.test(sentence.tokens[at]?.word ?? '')) at++
    if (at === to || !sentence.tokens.slice(to, at).some(({ word }) => word !== 'the')) return false
    const next = near.find(({ from }) => from === at)
    if (next) return !(isSide(area, sides) && isSide(next.area, sides))
    // A name that no record knows, in a list that goes on with a comma or "and".
    return Boolean(sentence.tokens[at]?.capital) && !sentence.marks.some(({ from }) => from === at) && /^(?:,|and|or|i|ve)$/.test(sentence.tokens[at + 1]?.word ?? '')
  })
}
