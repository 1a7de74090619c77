import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

const RECEIVED = /^(?:received|receives|obtained|got|poluchil[aio]?|poluchaet)$/

/** How many words stand between a figure and its goods. */
const REACH = 4

/** "Received 999 million cubic metres of the neighbour's gas": goods of the one other country that are named as from there, whatever else is received. */
export function receivedGoods({ sentence: { tokens, of, breaks, marks }, parties, mentions }: SentenceParts, { from, to }: Amount): Mark | null {
  const verb = tokens.findIndex(({ word }, at) => at < from && RECEIVED.test(word) && breaksBetween(breaks, at, from) < 1)
  const receiver = parties.find(party => party.role === 'subject' && party.to <= verb && verb - party.to <= 1)
  const goods = of('product').find(mark => mark.from >= to && mark.from - to <= REACH)
  if (verb < 0 || !receiver || !goods || of('measure').length > 0) return null
  // "Received an offer of": another thing stands between.
  const isKnown = (at: number) => [...marks, ...mentions].some(mark => mark.from <= at && mark.to > at)
  if (!tokens.slice(verb + 1, from).every((_, place) => isKnown(verb + 1 + place))) return null
  const others = parties.filter(({ area }) => area !== receiver.area)
  const isSource = others.length > 0 && others.every(party => party.area === others[0]!.area && (party.role === 'from' || party.to === goods.from))
  return isSource ? { role: 'measure', value: 'trade.imports', from: verb, to: verb + 1 } : null
}
