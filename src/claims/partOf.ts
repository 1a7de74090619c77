import type { Claim } from '#domain/claim.ts'
import type { Marked } from './Marked.ts'

/** The same statement of fewer of its words: those of tokens `from` to before `to`, without the marks around them. */
export function partOf(claim: Claim, { tokens, start, text }: Marked, from: number, to: number): Claim {
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark')
  const [first, last] = [words[0] ?? tokens[from]!, words.at(-1) ?? tokens[to - 1]!]
  return { ...claim, words: text.slice(first.start, last.end), span: [start + first.start, start + last.end] }
}

/** Which tokens of its sentence a claim's words are: from the first to before the last. */
export function tokensOf({ span }: Claim, { tokens, start }: Pick<Marked, 'tokens' | 'start'>): [from: number, to: number] {
  const from = tokens.findIndex(({ end }) => start + end > span[0])
  const to = tokens.findLastIndex(token => start + token.start < span[1])
  return from < 0 || to < from ? [0, tokens.length] : [from, to + 1]
}
