import type { Amount } from './amounts.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A word between a whole and its part: what is left over is told of it. */
const OUT_OF = /^(?:of|iz|out)$/

/** "Of the 29,000 tonnes that were imported 28,000 came from …", "2989 tonunun 2987-si", "136 milyon kilovat-saatın 88 milyonu": whether a figure is all that was traded with the world, or the part of it that one country had; null where a sentence sets no two figures so. */
export function wholeOrPart({ sentence: { tokens, language }, amounts }: SentenceParts, amount: Amount): 'whole' | 'part' | null {
  const counts = ({ kind }: Amount) => kind === 'quantity' || kind === 'money' || kind === 'bare'
  const isPair = (whole: Amount, part: Amount) => {
    if (whole.to > part.from || whole.value < part.value || whole.kind === 'bare' || (part.kind !== 'bare' && part.unit !== whole.unit) || part.value < whole.value / TINY) return false
    const between = tokens.slice(whole.to, part.from)
    if (language === 'az') return between.length > 0 && between.length <= REACH && (/[iu]n$/.test(between.at(-1)!.word) || /n[iu]n$/.test(tokens[whole.to - 1]!.word))
    const led = tokens.slice(Math.max(0, whole.from - 3), whole.from)
    return led.some(({ word }) => OUT_OF.test(word)) && led.every(({ word, kind }) => kind !== 'number' && (OUT_OF.test(word) || LIGHT.test(word) || whole.from <= 3)) && between.length <= FAR
  }
  const quantities = amounts.filter(counts)
  if (quantities.some(other => other !== amount && isPair(amount, other))) return 'whole'
  return quantities.some(other => other !== amount && isPair(other, amount)) ? 'part' : null
}

/** No part is told that is so small. */
const TINY = 1000

/** How many words of what is counted may stand between a whole and its part. */
const REACH = 6
const FAR = 20

const LIGHT = /^(?:the|all|some|about|total|almost|nearly|more|than|vsekh|primerno|okolo|pochti|,|v|in|year)$/
