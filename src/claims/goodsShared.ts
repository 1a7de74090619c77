import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import type { Party } from './parties.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A flow that a share is of, and the goods. */
export interface SharedGoods {
  readonly flow: Mark
  readonly goods: Mark
  /** Whose market it is a share of. */
  readonly market?: string
}

/** Of what is grown, eaten or sent back no record of trade tells a part. */
const NOT_TRADED = /^(?:consum\w*|eaten|ate|eats|harvested|grown|grew|grows|produced|rejected|returned|destroyed|s\w?el[aoi]?|potreb\w*|vyrasti\w*|vyrash\w*|sobran\w*|proizv\w*|unichtozh\w*|istehlak|istehsal|becer\w*|yigil\w*|yetisdir\w*)$/

/** "Buğdanın", "pomidorun": what a part is of. */
const OF_WHICH = /[iu]n$/

/** "Ended up in …", "landed in …": where goods came to rest, after a verb that says that they went. */
const CAME_TO_REST = /^(?:up|landed|way|fetched)$/

/** "95 percent of the wheat came from the neighbour", "buğdanın 49,9%-i qonşudan": a part of the goods that one bought, by whence; or sold, by whither. */
export function goodsShared({ sentence, parties, vocabulary: { language } }: SentenceParts, { from, to }: Amount): SharedGoods | null {
  const goods = sentence.of('product').find(mark => (mark.from >= to && mark.from - to <= 4) || (language === 'az' && mark.to <= from && from - mark.to <= 12 && OF_WHICH.test(sentence.tokens[mark.to - 1]!.word)))
  if (!goods) return null
  const rests = ({ role, from: at }: Party) => role === 'in' && CAME_TO_REST.test(sentence.tokens[at - 2]?.word ?? '')
  const near = parties.filter(party => party.role === 'from' || party.role === 'to' || rests(party))
  const next = near.find(party => party.from >= to) ?? near.findLast(party => party.to <= from)
  if (!next || sentence.tokens.some(({ word }) => NOT_TRADED.test(word)) || sentence.tokens.slice(to, next.from).some(({ word }) => /^(?:ne|not|never|didn|will|through|via|cherez)$/.test(word))) return null
  const value = next.role === 'from' ? 'trade.imports' : 'trade.exports'
  // The word that tells whither or whence, where several tell of the same flow.
  const [flow] = sentence.of('measure').filter(mark => mark.value === value).sort((a, b) => Math.abs(a.from - next.from) - Math.abs(b.from - next.from))
  return { goods, flow: flow ?? { role: 'measure', value, from, to } }
}

/** A market that a figure is a share of, and whose it is; null where none is. `bare`: nothing stands between the owner and the word. */
export function marketIn({ sentence: { tokens, breaks, of }, parties }: SentenceParts, figure: number): { readonly owner: string; readonly bare: boolean } | null {
  const near = (at: number) => breaksBetween(breaks, at, figure) < 1
  const at = tokens.findIndex(({ word }, place) => MARKET.test(word) && near(place))
  if (at < 0 || !of('share').some(({ from }) => near(from) && SHARE.test(tokens[from]!.word))) return null
  const far = (party: Party) => (party.to <= at ? at - party.to : party.from - at)
  const apart = (party: Party) => tokens.slice(party.to, Math.max(at, party.to)).some(({ word }) => /^(?:na|v|vo|of|in|on|at)$/.test(word))
  const [owner] = parties.filter(party => far(party) <= 3 && !apart(party)).sort((a, b) => far(a) - far(b))
  return owner ? { owner: owner.area, bare: owner.to === at || (owner.from > at && tokens.slice(at + 1, owner.from).every(({ word }) => /^(?:of|the)$/.test(word))) } : null
}

/** "Its share of the country's tomato market": of the goods that the market's country buys. */
export function marketShared(parts: SentenceParts, { from, to }: Amount): SharedGoods | null {
  const market = marketIn(parts, from)
  const goods = parts.sentence.of('product').find(mark => breaksBetween(parts.sentence.breaks, mark.from, from) < 1)
  return market && goods ? { goods, market: market.owner, flow: { role: 'measure', value: 'trade.imports', from, to } } : null
}

const MARKET = /^(?:market|rynok|rynke|rynka|bazarinda|bazarindaki|bazarinin)$/
const SHARE = /^(?:share|proportion|percentage|dol|udel|pay|xususi)/
