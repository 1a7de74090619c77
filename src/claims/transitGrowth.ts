import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import type { Party } from './parties.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** What may stand behind the word where all goods in transit are meant. */
const BEHIND = /^(?:has|have|had|was|is|of|through|via|across|traffic|volume|volumes|cargo|shipments?|grew|rose|increased|jumped|fell|decreased|declined|gruz\w*|cherez|po|s|v|vyros\w*|uvelichil\w*|snizil\w*|sokratil\w*|za|yuk\w*|dasima\w*|artib|azalib|\d+)$/

/** "Transit has grown by 98 percent": of the goods that one of the two sends through the other, by the records' own order of them. */
export function transitGrowth({ sentence: { tokens, breaks, of }, parties, vocabulary: { sides } }: SentenceParts, { from }: Amount): Mark | null {
  const at = tokens.findIndex(({ word }, place) => /^(?:transit|tranzit|tranziti|tranzita)$/.test(word) && breaksBetween(breaks, place, from) < 1)
  if (at < 0 || of('product').length > 0 || of('place').length > 0 || /^(?:oil|gas|neft|qaz|nefti|gaza)$/.test(tokens[at - 1]?.word ?? '')) return null
  const next = tokens[at + 1]
  const crossed = ({ from: start }: Party) => tokens.slice(Math.max(0, start - 3), start).some(({ word }) => /^(?:through|via|across|cherez|territor\w+)$/.test(word))
  const isOther = parties.some(party => (crossed(party) ? party.area !== sides.first : party.area !== sides.second))
  return (next?.kind === 'number' || BEHIND.test(next?.word ?? '')) && !isOther ? { role: 'measure', value: 'cargo.carried', from: at, to: at + 1 } : null
}
