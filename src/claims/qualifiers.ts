import type { Amount } from './amounts.ts'
import type { Mark, Marked } from './Marked.ts'
import type { SentenceParts } from './Reading.ts'

/** Words that may lead a country's own measure without narrowing it: articles, joining words, and what only says that it is the whole. */
const PLAIN = /^(?:the|an?|its|their|whose|of|and|in|by|with|while|that|has|had|have|total|overall|nominal|entire|country|s|i|v|ego|ee|ve|ise|umumi|olkenin|(?:obshch|chislennost|obem|nominaln).*)$/

/** "Urban population", "non-oil GDP", "the province's population": a part of what a country's measure counts. */
export function isPartOfCountry({ sentence }: SentenceParts, measure: Mark, anchor: { readonly from: number }): boolean {
  const before = sentence.tokens[measure.from - 1]
  const known = (at: number) => sentence.marks.some(({ from, to, role }) => role !== 'place' && from <= at && to > at)
  const led = before?.kind === 'word' && !PLAIN.test(before.word) && !sentence.marks.some(({ to, role }) => to === measure.from && (role === 'area' || role === 'year' || role === 'total' || role === 'clause'))
  const stranger = sentence.tokens.some((token, at) => at > 0 && at >= measure.from - 4 && at < anchor.from && token.kind === 'word' && token.capital && !known(at))
  return led || stranger
}

/** "230 defence documents": a word between a number and what it counts that is no country's and no general one. */
export function isPartOfCount({ sentence }: SentenceParts, { to }: Amount, counted: Mark): boolean {
  return sentence.tokens.slice(to, counted.from).some(({ word, kind }, place) => kind === 'word' && !/^(?:inter|bilateral|multilateral|various|different|such|these|its|joint|legal|signed|foreign|mezh|mejd|razn|razlichn|pravov|sovmestn|muxtelif|hokumet|nazirlik|dovlet|huquqi|beyn|xarici)/.test(word) && !/^(?:and|or|of|the|i|ve|(?!yer).*l[iu])$/.test(word) &&
    !sentence.marks.some(({ from, to: end, role }) => from <= to + place && end > to + place && (role === 'area' || role === 'pair' || role === 'partner' || role === 'bound')))
}

/** "The company's exports", "the company exported": the trade of one firm, not of its country. */
export function isOfCompany({ sentence, vocabulary }: SentenceParts, measure: Mark): boolean {
  const before = sentence.tokens[measure.from - 1]
  if (before?.kind !== 'word') return false
  if (sentence.of('organisation').some(({ to, value }) => to === measure.from && !vocabulary.reporterOf.has(value))) return true
  return before.capital && before.possessive && !sentence.marks.some(({ to }) => to === measure.from)
}

/** "Cherry tomatoes", "tomato paste exports": another product than the one that its words name. */
export function isOtherProduct(sentence: Marked, product: Mark): boolean {
  const beside = sentence.of('product').some(other => other.value !== product.value && (other.to === product.from || other.from === product.to))
  const next = sentence.tokens[product.to]
  const compound = next?.kind === 'word' && !sentence.marks.some(({ from }) => from === product.to) && sentence.of('measure').some(({ from }) => from === product.to + 1)
  return beside || compound
}
