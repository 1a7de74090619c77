import type { Claim } from '#domain/claim.ts'
import type { Marked } from './Marked.ts'

/** The same statement of fewer of its words: those of tokens `from` to before `to`, without the marks around them. */
export function partOf(claim: Claim, { tokens, start, text }: Marked, from: number, to: number): Claim {
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark')
  const [first, last] = [words[0] ?? tokens[from]!, words.at(-1) ?? tokens[to - 1]!]
  return { ...claim, words: text.slice(first.start, last.end), span: [start + first.start, start + last.end] }
}
