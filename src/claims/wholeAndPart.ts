import { otherSide } from '#domain/flow.ts'
import type { Amount } from './amounts.ts'
import type { Mark } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A word between a whole and its part: what is left over is told of it. */
const OUT_OF = /^(?:of|iz|out)$/

export interface WholeAndPart {
  readonly whole: Amount
  readonly part: Amount
}

/** "Of the 29,000 tonnes that were imported 28,000 came from …", "2989 tonunun 2987-si": all that was traded with the world, and the part of it that one country had, where a figure is one of two that a sentence sets so. */
export function wholeAndPart({ sentence: { tokens, language }, amounts }: SentenceParts, amount: Pick<Amount, 'from'>): WholeAndPart | null {
  const isPair = (whole: Amount, part: Amount) => {
    if (whole.to > part.from || whole.kind !== 'quantity' || (part.kind !== 'bare' && part.unit !== whole.unit) || part.value > whole.value || part.value < whole.value / TINY) return false
    const between = tokens.slice(whole.to, part.from)
    if (language === 'az') return between.length > 0 && between.length <= REACH && /[iu]n$/.test(between.at(-1)!.word) || /n[iu]n$/.test(tokens[whole.to - 1]!.word) && between.length <= 1
    return tokens.slice(Math.max(0, whole.from - LED), whole.from).some(({ word }) => OUT_OF.test(word)) && between.length <= FAR
  }
  const counts = amounts.filter(({ kind }) => kind === 'quantity' || kind === 'bare')
  for (const other of counts) {
    const [whole, part] = other.from < amount.from ? [other, counts.find(({ from }) => from === amount.from)] : [counts.find(({ from }) => from === amount.from), other]
    if (whole && part && whole !== part && isPair(whole, part)) return { whole, part }
  }
  return null
}

/** Who traded the whole, and who had the part: the country at the part that is no other end of the same way. */
export function endsOfWhole({ parties, vocabulary: { sides } }: SentenceParts, { part }: WholeAndPart, { value }: Pick<Mark, 'value'>): { readonly area: string | null; readonly partner: string | null } {
  const opposite = value === 'trade.exports' ? 'from' : 'to'
  const [nearest] = parties.filter(({ role }) => role !== opposite).sort((a, b) => Math.abs(a.from - part.from) - Math.abs(b.from - part.from))
  const partner = nearest?.area ?? null
  return { area: partner === null ? null : otherSide(partner, sides), partner }
}

/** No part is told that is so small. */
const TINY = 1000

/** How many words may lead a whole, and stand between it and its part. */
const LED = 3
const REACH = 6
const FAR = 20
