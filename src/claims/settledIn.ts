import { isSide } from '#domain/flow.ts'
import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

const SETTLED = /^(?:settle(?:ments?|d)|payments?|raschet\w*|rasschit\w*|platezh\w*|hesablasma\w*|odenis\w*)$/
const SECOND = /^(?:r(?:o)?uble(?:s)?|rubl\w*)$/

/** "Four fifths of the two's settlements are in roubles", "треть расчётов между ними велась в рублях": how much of what they pay each other is in the second one's money. */
export function settledIn({ sentence: { tokens, breaks, of }, parties, vocabulary: { sides } }: SentenceParts, { from, kind }: Amount): Mark | null {
  const near = (words: RegExp) => tokens.findIndex(({ word, kind: said }, at) => said === 'word' && words.test(word) && breaksBetween(breaks, at, from) < 2)
  const [at, money] = kind === 'percent' ? [near(SETTLED), near(SECOND)] : [-1, -1]
  const isIn = money > 0 && (/^(?:in|v)$/.test(tokens[money - 1]!.word) || /^rubl(?:la|da)$/.test(tokens[money]!.word))
  const isOfBoth = new Set(parties.flatMap(({ area }) => (isSide(area, sides) ? [area] : []))).size === 2
  return at >= 0 && isIn && isOfBoth && of('measure').length === 0 && !tokens.some(({ word }) => OTHER_MONEY.test(word)) ? { role: 'measure', value: 'settlement.second-currency-share', from: at, to: at + 1 } : null
}

/** Of another money, or of both together, another figure is counted. */
const OTHER_MONEY = /^(?:manat\w*|natsional\w*|national|local|milli|dollar\w*|euros?|evro|avro\w*|yuan\w*)$/
