import { isSide } from '#domain/flow.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import { AREA_IS } from './flowOf.ts'
import type { SentenceParts } from './Reading.ts'
import { isStock } from './measureGroups.ts'
import { startsWithAcronym } from './strangers.ts'

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
    !sentence.marks.some(({ from, to: end, role }) => from <= to + place && end > to + place && (role === 'area' || role === 'pair' || role === 'partner' || role === 'bound' || role === 'people'))) ||
    /^(?:on|about|concerning)$/.test(sentence.tokens[counted.to]?.word ?? '') || isDoneWith(sentence, counted)
}

/** "230 documents had been ratified": something else happened to them than that they were made. */
function isDoneWith({ tokens, breaks }: Marked, { to }: Mark): boolean {
  return tokens.slice(to, to + 7).some(({ word }, place) => DONE_WITH.test(word) && breaks[to + place] === breaks[to - 1])
}

const DONE_WITH = /^(?:tore|torn|read$|clos|left$|quit$|withdr|founded|bankrupt|liquidat|zakryl|pokinul|usli|ushli|baglan|destroy|burn|ratif|cancel|terminat|denoun|expir|draft|prepar|await|annul|repeal|lost|unicht|otmen|rastorg|denons|podgot|istek|utrach|legv|hazirlan|mehv)/

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
  if (language === 'en') return !GENERAL.test(before.word) && !/^(?:fresh|with|fellow|local|homegrown|ripe|sold|sell|sells|buy|bought|exported|imported|shipped|sent|supplied|supplies|supplying|delivered|received|take|took|takes|import|export|more|less|much|some|no|into|while|mostly|were|about|only)$/.test(before.word)
  if (language === 'ru') return /(?:ykh|ikh|oy|ey|ye|ie|uyu|yuyu|aya|ogo|ego)$/.test(before.word) && !/^(?:svezh|etikh|etoy|svoey|svoikh|vsekh|vsey|drugikh|takikh|mestn|otechestvenn|nashey|ikh|ey|kotor|pervoy|vtoroy|dorog)/.test(before.word)
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
  if (/^(?:investment|companies)\./.test(measure.value) && isPartOfInvestment(parts, anchor)) return true
  if (isStock(measure.value) && /^(?:annual|yearly|monthly|new|fresh)$/.test(sentence.tokens[measure.from - 1]?.word ?? '')) return true
  if (measure.value.startsWith('companies.') && (isDoneWith(sentence, measure) || sentence.of('place').some(({ from }) => /^(?:in|v)$/.test(sentence.tokens[from - 1]?.word ?? '') && breaksBetween(sentence.breaks, from, anchor.from) < 1))) return true
  return measure.value === 'tourism.arrivals' && sentence.of('place').length > 0
}

/** "Export contracts", "non-oil exports": what is only called after the trade, or what is left of it. */
const isNamedForIt = ({ tokens }: Marked, { from, to }: Mark): boolean => tokens[from - 1]?.word === 'on' || (tokens[from - 1]?.word === 'for' && !/^(?:figures?|data|value|number|total|that|those|record)$/.test(tokens[from - 2]?.word ?? '')) || AFTER_TRADE.test(tokens[to]?.word ?? '') || tokens.slice(Math.max(0, from - 3), from).some(({ word }) => /^(?:non|nenef|neneft\w*|nesyr\w*|qeyri)$/.test(word))

const AFTER_TRADE = /^(?:financ\w+|fairs?|missions?|loss(?:es)?|barriers?|contracts?|orders?|licen[cs]es?|permits?|quotas?|dut(?:y|ies)|tariffs?|prices?|potential|capacity|targets?|credits?|insurance|tax(?:es)?|applications|declarations|gap|index|bans?|corridors?|routes?|kontrakt\w*|zakaz\w*|litsenzi\w*|kvot\w*|poshlin\w*|potentsial\w*|muqavile\w*|sifaris\w*|kvota\w*|potensial\w*)$/

/** "In agriculture, imports …", "trade in services", "exports in arms", "trade in Dubai": a branch or a place, where "in" leads neither a time nor a country. */
function isInBranch({ tokens, marks, breaks }: Marked, { from, value }: Mark): boolean {
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
    const named = tokens[next]
    if (word !== 'in' || named?.kind !== 'word' || breaksBetween(breaks, at, from) > (at === 0 ? 1 : 0)) return false
    return !marks.some(mark => mark.from <= next && mark.to > next && (mark.role !== 'place' || value === 'trade.turnover') && mark.role !== 'scope') && !IN_GENERAL.test(named.word)
  })
}

/** "Sold assets", "bought shares in …": what changes hands without being goods. */
function isSaleOfOther({ tokens, marks, breaks }: Marked, { from, to }: Mark): boolean {
  if (!/^(?:sold|sells?|bought|buys?|purchased)$/.test(tokens[from]!.word)) return false
  const until = tokens.findIndex(({ kind }, at) => at >= to && kind === 'number')
  return tokens.slice(to, until < 0 ? to : until).some(({ kind, word, capital }, place) => kind === 'word' && !capital && breaks[to + place] === breaks[from] && !GENERAL.test(word) && !/^(?:abroad|there|here|back|overseas|altogether|together|worth|some|about|farm|more|less|most|fresh|up|around)$/.test(word) && !marks.some(mark => mark.from <= to + place && mark.to > to + place))
}

/** What may stand after "in" beside a figure and narrows nothing. */
const IN_GENERAL = /^(?:total|all|whole|entire|entirety|calendar|value|goods|cash|return|turn|addition|comparison|line|particular|fact|general|terms|history|recent|monetary|nominal|annual|its|their|our|his|this|that|those|these|which|what|it|them|a|an|each|other|opposite|same|question|full|favour|favor|dollar|dollars|money|order|spite|contrast|response|practice|reality|exchange|end|first|last|course|country|countries|year|years|months?|period|both|either|direction|bilateral|mutual|trade|just|only|as|so|\p{L}+ing)$/u

/** Turnover in one field ("trade in agricultural goods"): no record has it. */
export const isInField = (sentence: Marked, measure: Mark): boolean => measure.value === 'trade.turnover' &&
  sentence.of('product').some(mark => (mark.from >= measure.to && mark.from - measure.to <= 2 && /^(?:in|of)$/.test(sentence.tokens[measure.to]?.word ?? '')) || mark.to === measure.from)

/** "Food imports", "small businesses exported", "re-exports": a word before the trade's own that may be narrower than the country's whole. Not every language puts it there. */
export function isPartOfTrade({ sentence, vocabulary }: SentenceParts, measure: Mark): boolean {
  if (isSaleOfOther(sentence, measure) || isNamedForIt(sentence, measure) || isInField(sentence, measure) || isInBranch(sentence, measure)) return true
  const before = sentence.tokens[measure.from - 1]
  // "The country's growers shipped": all of them together are their country.
  const everyone = (at: number) => /^(?:farmers|growers|fermer)/.test(sentence.tokens[at]!.word) && sentence.of('area').some(({ to, form }) => to === at && form === 'demonym')
  for (let at = Math.max(0, measure.from - 6); at < measure.from; at++) if (SOME_TRADERS.test(sentence.tokens[at]!.word) && !everyone(at)) return true
  if (vocabulary.language === 'ru' && before?.kind === 'word' && /(?:yy|iy|aya|yaya|oe|ogo|ykh|ikh|omu|ym|im)$/.test(before.word) && !sentence.marks.some(({ to, role }) => to === measure.from && role !== 'place' && role !== 'scope') && !GENERAL_RU.test(before.word)) return true
  if (vocabulary.language === 'ru' || before?.kind !== 'word' || before.possessive || everyone(measure.from - 1) || sentence.marks.some(({ to, role }) => to === measure.from && role !== 'place')) return false
  if (vocabulary.language === 'en') return !GENERAL.test(before.word)
  // A noun before a noun with the ending of what is owned: "qida ixracı".
  return /[iu]$/.test(sentence.tokens[measure.to - 1]!.word) && !before.capital && !GENERAL_AZ.test(before.word)
}

/** Not the country, only some in it. */
const SOME_TRADERS = /^(?:number|numbers|chislo|kolichestvo|sectors?|businesses|smes|farmers|growers|farms|fermer|sektor)/

/** Adjectives of the whole. */
const GENERAL_RU = /^(?:obshch|vzaimn|vneshn|sovokupn|summarn|dvustoronn|tovarn|torgov|godov|ezhegodn|nash|svo|et|tek|kotor|ves|vsego|vsey|pryam|fakticheskiy|nyneshn|predydushch|poslednim|nim|obeik|ikh$|rekordn)/

const GENERAL_AZ = /^(?:umumi|mal|mallarin|emtee|ticaret|illik|ilde|ilin|ili|ve|olan|ise|hemin|bu|uzre|onun|olkenin|olkeden|olkeye|ixrac|idxal|dollarliq|edilen|ayinda|aylarinda|dovrunde|erzinde|gore|ile|ilk|arasinda|arasindaki)$/

const GENERAL = /^(?:the|an?|its|their|his|our|this|that|these|those|such|all|whose|of|for|in|by|to|from|and|or|as|on|with|which|who|while|when|where|than|but|if|then|is|are|was|were|be|been|being|has|have|had|also|already|alone|now|not|did|goods|products|commodity|merchandise|commodities|trade|value|volume|volumes|level|annual|yearly|mutual|combined|said|says|reported|year|s|it|they|we|country|direct|put|so|sent|actual|recorded|officially|data|figures|statistics|bringing|brought|raising|raised|made|making|shows?|showed|saw|sees|gives|gave|puts|counts|counted|estimates?|estimated|lists|states|stated|way|increased|growing|\p{L}+ly)$/u

/** "Late 2022", "the summer of 2022", "since 2022", "by 2022": no whole year that flows are stated for. */
function isPartOfYear({ sentence: { tokens }, vocabulary: { language } }: SentenceParts, { from, to }: { readonly from: number; readonly to: number }): boolean {
  let at = from - 1
  while (at >= 0 && /^(?:of|the|year)$/.test(tokens[at]!.word)) at--
  if (language === 'ru' && /^(?:s|k|do)$/.test(tokens[from - 1]?.word ?? '')) return true
  if (language === 'az' && (/^ilden$/.test(tokens[to - 1]!.word) || /^(?:iledek|ilden|qeder|beri)$/.test(tokens[to]?.word ?? ''))) return true
  return /^(?:mid|late|early|fiscal|summer|winter|spring|autumn|fall|end|beginning|start|middle|since|by|after|before|until|konce|kontse|nachale|seredine|letom|zimoy|osenyu|vesnoy|posle)$/.test(tokens[at]?.word ?? '') ||
    /^(?:sonunda|evvelinde|ortalarinda|yayinda|qisinda|payizinda|yazinda|sonuna)$/.test(tokens[to]?.word ?? '')
}

/** One branch of an economy, or what is left after money went back: no figure of all investment. */
const isPartOfInvestment = ({ sentence }: SentenceParts, spot: { readonly from: number }): boolean =>
  sentence.tokens.some(({ word }, at) => /^(?:net|non|oil|gas|energy|sectors?|industry|industries|agriculture|tourism|banking|greenfield|chist|neftyan|otrasl|sektor|senaye|xalis|neft)/.test(word) && breaksBetween(sentence.breaks, at, spot.from) < 1)

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
