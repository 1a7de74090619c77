import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'

const SETTLED = /^(?:settle(?:ments?|d)|payments?|raschet\w*|rasschit\w*|platezh\w*|hesablasma\w*|odenis\w*)$/
const SECOND = /^(?:r(?:o)?uble(?:s)?|rubl\w*)$/

/** "Four fifths of settlements are in roubles", "треть расчётов велась в рублях": how much of what the two pay each other is in the second one's money. */
export function settledIn({ tokens, breaks }: Marked, { from, kind }: Amount): Mark | null {
  const near = (words: RegExp) => tokens.findIndex(({ word, kind: said }, at) => said === 'word' && words.test(word) && breaksBetween(breaks, at, from) < 2)
  const at = kind === 'percent' ? near(SETTLED) : -1
  return at >= 0 && near(SECOND) >= 0 && !tokens.some(({ word }) => OTHER_MONEY.test(word)) ? { role: 'measure', value: 'settlement.second-currency-share', from: at, to: at + 1 } : null
}

/** Of both moneys together another figure is counted. */
const OTHER_MONEY = /^(?:manats?|manat\w*|natsional\w*|national|local|milli)$/
