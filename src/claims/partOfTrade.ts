import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** "Export contracts", "non-oil exports": what is only called after the trade, or what is left of it. */
const isNamedForIt = ({ tokens }: Marked, { from, to }: Mark): boolean => tokens[from - 1]?.word === 'on' || (tokens[from - 1]?.word === 'for' && !/^(?:figures?|data|value|number|total|that|those|record)$/.test(tokens[from - 2]?.word ?? '')) || AFTER_TRADE.test(tokens[to]?.word ?? '') || tokens.slice(Math.max(0, from - 3), from).some(({ word }) => /^(?:non|nenef|neneft\w*|nesyr\w*|qeyri)$/.test(word))

const AFTER_TRADE = /^(?:financ\w+|fairs?|missions?|loss(?:es)?|barriers?|contracts?|orders?|licen[cs]es?|permits?|quotas?|dut(?:y|ies)|tariffs?|prices?|potential|capacity|targets?|credits?|insurance|tax(?:es)?|applications|declarations|gap|index|bans?|corridors?|routes?|kontrakt\w*|zakaz\w*|litsenzi\w*|kvot\w*|poshlin\w*|potentsial\w*|muqavile\w*|sifaris\w*|kvota\w*|potensial\w*)$/

/** "In agriculture, imports …", "trade in services", "exports in arms", "trade in Dubai": a branch or a place, where "in" leads neither a time nor a country. */
function isInBranch({ tokens, marks, breaks }: Marked, { from, value }: Mark): boolean {
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
    const named = tokens[next]
    // "In the boom year of 2006" leads a time.
    if (word !== 'in' || named?.kind !== 'word' || tokens.slice(next, next + 3).some(({ word: said }) => said === 'year') || breaksBetween(breaks, at, from) > (at === 0 ? 1 : 0)) return false
    return !marks.some(mark => mark.from <= next && mark.to > next && (mark.role !== 'place' || value === 'trade.turnover') && mark.role !== 'scope') && !IN_GENERAL.test(named.word)
  })
}

/** "Sold assets", "bought shares in …": what changes hands without being goods. */
function isSaleOfOther({ tokens, marks, breaks }: Marked, { from, to }: Mark): boolean {
  if (!/^(?:sold|sells?|bought|buys?|purchased|exported|imported|shipped|delivered|supplied|dispatched|procured|exporting|importing|shipping|selling|buying|supplying)$/.test(tokens[from]!.word)) return false
  const until = tokens.findIndex(({ kind }, at) => at >= to && kind === 'number')
  return tokens.slice(to, until < 0 ? to : until).some(({ kind, word, capital }, place) => kind === 'word' && !capital && breaks[to + place] === breaks[from] && !GENERAL.test(word) && !/^(?:abroad|there|here|back|overseas|altogether|together|worth|valued|totall?ing|amounting|cost|costs|another|record|during|some|about|farm|more|less|most|fresh|up|around)$/.test(word) && !marks.some(mark => mark.from <= to + place && mark.to > to + place))
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
const GENERAL_RU = /^(?:obshch|vzaimn|vneshn|sovokupn|summarn|dvustoronn|tovarn|torgov|godov|ezhegodn|nash|svo|et|tek|kotor|ves|vsego|vsey|pryam|fakticheskiy|nyneshn|predydushch|poslednim|nim|obeik|ikh$|rekordn|krupn|bolsh|nebolsh|ogromn|solidn|vnushiteln|znachiteln|sushchestvenn|zametn|skromn)/

export const GENERAL_AZ = /^(?:umumi|mal|mehsul|mehsullarin|mallarin|emtee|ticaret|illik|ilde|ilin|ili|ve|olan|ise|hemin|bu|uzre|onun|olkenin|olkeden|olkeye|ixrac|idxal|dollarliq|edilen|ayinda|aylarinda|dovrunde|erzinde|gore|ile|ilk|arasinda|arasindaki)$/

/** Words that may stand before a country's trade or its goods and leave them whole. */
export const GENERAL = /^(?:the|an?|its|their|his|our|this|that|these|those|such|all|whose|of|for|in|by|to|from|and|or|as|on|with|which|who|while|when|where|than|but|if|then|is|are|was|were|be|been|being|has|have|had|also|already|alone|now|not|did|goods|products|commodity|merchandise|commodities|trade|value|volume|volumes|level|annual|yearly|mutual|combined|said|says|reported|year|s|it|they|we|country|direct|put|so|sent|actual|recorded|officially|data|figures|statistics|bringing|brought|raising|raised|made|making|shows?|showed|saw|sees|gives|gave|puts|counts|counted|estimates?|estimated|lists|states|stated|way|increased|growing|comfortable|hefty|huge|large|larger|big|bigger|sizeable|sizable|substantial|considerable|healthy|modest|small|tidy|gaping|wide|widening|mere|whopping|record|solid|\p{L}+ly)$/u
