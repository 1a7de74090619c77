import type { Claim } from '#domain/claim.ts'
import { claimAt, type SentenceParts } from './SentenceParts.ts'

/** "Not only", "не только": nothing is denied. */
const BUT = /^(?:only|just|merely|tolko|prosto)$/

/** How many words a part has at least to say something. */
const FEW = 3

/** "The declaration, signed in May, was not published": behind a deed of a day a part that says what was not, and of which no other claim speaks. Borne out alone, the day would pass for the whole. */
export function deniedTails(parts: SentenceParts, claims: readonly Claim[]): Claim[] {
  const { sentence } = parts
  const { tokens, breaks, start } = sentence
  const deeds = claims.filter(({ kind, untestable }) => (kind === 'signing' || kind === 'event') && untestable === null)
  if (deeds.length === 0) return []
  const first = Math.min(...deeds.map(({ span }) => span[0]))
  const levels = new Set(sentence.of('not').filter(({ to }) => !BUT.test(tokens[to]?.word ?? '')).map(({ from }) => breaks[from]!))
  return [...levels].flatMap(level => {
    const [from, to] = [breaks.indexOf(level), breaks.lastIndexOf(level) + 1]
    const tail = claimAt(parts, 'statement', { from: tokens[from]!.kind === 'mark' ? from + 1 : from, to: tokens[to - 1]!.kind === 'mark' ? to - 1 : to }, { doubts: ['measure'] })
    const isTold = claims.some(({ span }) => span[0] < tail.span[1] && span[1] > tail.span[0])
    return isTold || start + tokens[from]!.start < first || tokens.slice(from, to).filter(({ kind }) => kind === 'word').length < FEW ? [] : [tail]
  })
}
