import { otherSide } from '#domain/flow.ts'
import type { Amount } from './amounts.ts'
import type { Kinded } from './Kinded.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** What a buyer does with money. */
const PAID = /^(?:paid|pays?|paying|spent|spends?|spending|zaplati\w*|plati\w*|potrati\w*|trati\w*|vylozhi\w*|odeyib|odemis\w*|odedi|xercleyib|xerclemis\w*|xercledi|verib)$/

/** What goods do for their seller. */
const EARNED = /^(?:earn(?:s|ed|ing)?|fetch(?:es|ed)?|yield(?:s|ed)?|nett?ed|grossed|zarabota\w*|vyruchi\w*|vyruchk\w*|prines(?:li|lo|la)?|dokhod\w*|gelir\w*|qazanib|qazanmis\w*|qazandirib|getirib)$/

/** "Paid $20 million for the neighbour's persimmons", "nuts earned it $70 million there": what goods were bought or sold for, where both countries are told. */
export function paidForGoods({ sentence, parties, vocabulary: { sides } }: SentenceParts, { from }: Amount): (Pick<Kinded, 'ends'> & { readonly measure: Mark }) | null {
  const { tokens, breaks } = sentence
  const near = (words: RegExp) => tokens.findIndex(({ word }, at) => words.test(word) && breaksBetween(breaks, at, from) < 2)
  const goods = sentence.of('product')
  const areas = new Set(parties.map(({ area }) => area))
  if (new Set(goods.map(({ value }) => value)).size !== 1 || areas.size !== 2 || !areas.has(sides.first) || !areas.has(sides.second)) return null
  const paid = near(PAID)
  const owner = goods.flatMap(mark => parties.filter(({ to }) => to === mark.from))[0]
  const payer = parties.find(party => party !== owner && party.role === 'subject')
  // Whose goods they are stands before them.
  if (paid >= 0 && owner && payer && owner.area !== payer.area) return { measure: { role: 'measure', value: 'trade.imports', from: paid, to: paid + 1 }, ends: { area: payer.area, counterpart: owner.area } }
  const earned = near(EARNED)
  const buyers = new Set(parties.flatMap(({ role, area }) => (role === 'to' || role === 'in' ? [area] : [])))
  const [buyer] = buyers
  return earned >= 0 && buyer !== undefined && buyers.size === 1 ? { measure: { role: 'measure', value: 'trade.exports', from: earned, to: earned + 1 }, ends: { area: otherSide(buyer, sides), counterpart: buyer } } : null
}
