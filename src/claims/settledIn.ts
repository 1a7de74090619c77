import { isSide } from '#domain/flow.ts'
import type { Amount } from './amounts.ts'
import { breaksBetween, isOfPair, type Mark } from './Marked.ts'
import { TRADE } from './measureGroups.ts'
import type { SentenceParts } from './SentenceParts.ts'

const SETTLED = /^(?:settle(?:ments?|d)|payments?|raschet\w*|rasschit\w*|platezh\w*|hesablasma\w*|odenis\w*)$/
const SECOND = /^(?:r(?:o)?uble(?:s)?|rubl\w*)$/

/** "Four fifths of the two's settlements are in roubles", "треть расчётов между ними велась в рублях": how much of what they pay each other is in the second one's money. */
export function settledIn({ sentence, sentence: { tokens, breaks, of }, parties, vocabulary: { sides } }: SentenceParts, { from, kind }: Amount): Mark | null {
  const near = (words: RegExp) => tokens.findIndex(({ word, kind: said }, at) => said === 'word' && words.test(word) && breaksBetween(breaks, at, from) < 2)
  const [at, money] = kind === 'percent' ? [near(SETTLED), near(SECOND)] : [-1, -1]
  const isIn = money > 0 && (/^(?:in|v)$/.test(tokens[money - 1]!.word) || /^rubl(?:la|da)$/.test(tokens[money]!.word))
  const isSubject = money >= 0 && (tokens.slice(money + 1, money + 4).some(({ word }) => SERVES.test(word)) || (tokens[money]!.possessive && PART.test(tokens[money + 1]?.word ?? '')))
  const named = new Set(parties.map(({ area }) => area))
  const isOfBoth = (named.size === 0 && isOfPair(sentence)) || new Set(parties.flatMap(({ area }) => (isSide(area, sides) ? [area] : []))).size === 2
  return at >= 0 && (isIn || isSubject) && isOfBoth && of('measure').every(({ value }) => TRADE.has(value)) && !tokens.some(({ word }) => OTHER_MONEY.test(word)) ? { role: 'measure', value: 'settlement.second-currency-share', from: at, to: at + 1 } : null
}

/** "Roubles serve for", "the rouble's part". */
const SERVES = /^(?:serve[sd]?|used|accounts?|accounted|covers?|covered|make|makes|made|obsluzhiva\w*|ispolzu\w*|istifade)$/
const PART = /^(?:part|share|portion|proportion|slice)$/

/** Of another money, or of both together, another figure is counted. */
const OTHER_MONEY = /^(?:manat\w*|natsional\w*|national|local|milli|dollar\w*|euros?|evro|avro\w*|yuan\w*)$/
