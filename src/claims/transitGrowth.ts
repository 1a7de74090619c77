import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import type { Party } from './parties.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** What may stand behind the word where all goods in transit are meant. */
const BEHIND = /^(?:has|have|had|was|is|of|through|via|across|traffic|volume|volumes|cargo|shipments?|grew|rose|increased|jumped|fell|decreased|declined|gruz\w*|cherez|po|s|v|vyros\w*|uvelichil\w*|snizil\w*|sokratil\w*|za|yuk\w*|dasima\w*|artib|azalib|\d+)$/

/** "Transit has grown by 98 percent": of the goods that one of the two sends through the other, by the records' own order of them. */
export function transitGrowth(parts: SentenceParts, { from }: Amount): Mark | null {
  const { tokens, breaks, of } = parts.sentence
  const at = tokens.findIndex(({ word }, place) => /^(?:transit|tranzit(?:i|a|om|ni)?)$/.test(word) && breaksBetween(breaks, place, from) < 1)
  if (at < 0 || of('product').length > 0 || of('place').length > 0 || /^(?:oil|gas|neft|qaz|nefti|gaza)$/.test(tokens[at - 1]?.word ?? '')) return null
  const next = tokens[at + 1]
  return (next?.kind === 'number' || BEHIND.test(next?.word ?? '')) && !goesOtherWayRound(parts) ? { role: 'measure', value: 'cargo.carried', from: at, to: at + 1 } : null
}

/** Transit of the one's goods is counted where it crosses the other, and no other way round. */
export function goesOtherWayRound({ sentence: { tokens }, parties, vocabulary: { sides } }: SentenceParts): boolean {
  const crossed = ({ from: start, to: past }: Party) => tokens.slice(Math.max(0, start - 3), start).some(({ word }) => /^(?:through|via|across|cherez|territor\w+)$/.test(word)) || /^(?:uzerinden|erazisinden|vasitesile)$/.test(tokens[past]?.word ?? '')
  return parties.some(party => (crossed(party) ? party.area !== sides.first : party.area !== sides.second))
}
