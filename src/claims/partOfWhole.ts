import { breaksBetween, type Mark } from './Marked.ts'
import type { Amount } from './amounts.ts'
import type { Flow } from './flowOf.ts'
import type { Party } from './parties.ts'
import type { SentenceParts } from './SentenceParts.ts'
import type { SharedGoods } from './goodsShared.ts'

/** "Bought 23 percent of the country's exports": whose the whole is stands right beside it, and the one other country has the part, whatever it does with it. */
export function partOfWhole({ sentence: { tokens, of, breaks, language }, parties }: SentenceParts, whole: Mark, { from }: Amount): Flow | null {
  const goods = of('product').find(mark => mark.from === whole.to)
  const after = goods?.to ?? whole.to
  // "Imports of the country", "импорта страны"; where the owner has an ending, it only stands before.
  const behind = language === 'ru' ? after : language === 'en' && tokens[after]?.word === 'of' ? after + 1 : null
  const owner = parties.find(party => party.to === (of('product').find(({ to }) => to === whole.from)?.from ?? whole.from) && (party.role === 'of' || party.role === 'subject')) ?? parties.find(party => party.from === behind && party.role === 'of')
  if (!owner) return null
  const holders = new Set(parties.filter(party => party.area !== owner.area && breaksBetween(breaks, party.from, from) < 1).map(({ area }) => area))
  return holders.size === 1 ? { area: owner.area, counterpart: [...holders][0]!, doubts: [] } : null
}

export const GAVE = /^(?:suppl(?:y|ies|ied)|provide[sd]?|deliver(?:s|ed)|sold|shipped|sent|covered|furnished|obespechi\w*|obespechival\w*|postavi\w*|postavlyal\w*|pokry(?:l|va)\w*)$/
export const TOOK = /^(?:bought|took|takes|purchased|absorbed|imported|kupi\w*|zakupi\w*|priobre\w*|vzyal\w*|poglot\w*)$/
const RELATIVE = /^(?:that|which|,|the|kotor\w*|has|had)$/

/** "Supplied 95 percent of the wheat that the neighbour imported": of the goods that one country's own word of trade stands behind, the part that the other gave or took. */
export function partOfBought({ sentence: { tokens, of, breaks }, parties }: SentenceParts, { from, to }: Amount): SharedGoods | null {
  const goods = of('product').find(mark => mark.from >= to && mark.from - to <= 3)
  const flow = goods && of('measure').find(mark => (mark.value === 'trade.imports' || mark.value === 'trade.exports') && mark.from > goods.to && mark.from - goods.to <= REACH)
  const owner = flow && parties.find(party => party.from >= goods.to && party.to <= flow.from && flow.from - party.to <= 1)
  if (!owner || !tokens.slice(goods.to, owner.from).some(({ word }) => RELATIVE.test(word)) || !tokens.slice(goods.to, owner.from).every(({ word }) => RELATIVE.test(word))) return null
  const isHolder = (party: Party) => party.area !== owner.area && party.role === 'subject' && party.to <= from && breaks[party.from] === breaks[from]
  const holder = parties.find(isHolder)
  const deed = flow.value === 'trade.imports' ? GAVE : TOOK
  return holder && tokens.slice(holder.to, from).some(({ word }) => deed.test(word)) && parties.every(({ area }) => area === owner.area || area === holder.area) ? { goods, flow, market: owner.area } : null
}

/** How many words may stand between goods and the verb that another country does with them. */
const REACH = 6
