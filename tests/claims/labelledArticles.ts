import { readdirSync, readFileSync } from 'node:fs'
import type { Verdict } from '#domain/claim.ts'
import type { Language } from '#schema/vocabulary.ts'

/** A text as a press agency writes it, in our own words, with every statement that a careful reader would test. */
export interface LabelledArticle {
  readonly id: string
  readonly language: Language
  readonly date: string
  readonly text: string
  /** The words that make a claim, and the verdicts that a careful reader of the data could give. */
  readonly claims: readonly { readonly words: string; readonly verdicts: readonly Verdict[] }[]
  /** Of a kind that is not read well yet (files named "open-…"): only that nothing in it is falsely supported is asked; the bench prints its score. */
  readonly open: boolean
}

const FOLDER = 'tests/claims/articles'

export const labelledArticles = (): LabelledArticle[] =>
  readdirSync(FOLDER).sort().flatMap(file => (JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Omit<LabelledArticle, 'open'>[]).map(article => ({ ...article, open: file.startsWith('open') })))

export interface Found {
  readonly words: string
  readonly expected: readonly Verdict[]
  /** What was made of it: of the claims whose words overlap, the one with most in common; a post only for a statement that is little more than it. A statement that no claim is made of has no evidence. */
  readonly got: Verdict
}

/** How much of a statement a post must be to be it, and not only who does what it tells. */
const MOST = 0.6

/** Each labelled statement of an article beside what a judge made of it. */
export function foundIn({ text, claims }: LabelledArticle, judged: readonly { readonly claim: { readonly span: readonly [number, number]; readonly kind?: string }; readonly verdict: Verdict }[]): Found[] {
  const used = new Set<number>()
  return claims.map(({ words, verdicts }) => {
    const from = text.indexOf(words)
    if (from < 0) throw new Error(`"${words}" is not in its article`)
    const shared = (span: readonly [number, number]) => Math.min(from + words.length, span[1]) - Math.max(from, span[0])
    const [best] = judged.map(({ claim: { span, kind } }, place) => ({ place, common: shared(span), aside: kind === 'post' && shared(span) < words.length * MOST })).filter(({ common }) => common > 0).sort((a, b) => Number(a.aside) - Number(b.aside) || Number(used.has(a.place)) - Number(used.has(b.place)) || b.common - a.common)
    if (best) used.add(best.place)
    return { words, expected: verdicts, got: best ? judged[best.place]!.verdict : 'no-evidence' }
  })
}

/** Right where a reader could say so; a statement with nothing to test may stay without evidence. */
export const isRight = ({ expected, got }: Found) => expected.includes(got) || (got === 'no-evidence' && expected.includes('not-testable'))

/** What a statement tells: its claims without the posts that it names beside them. A true title is no verdict on the rest. */
export function withoutPosts<T extends { readonly claim: { readonly kind?: string } }>(judged: readonly T[]): readonly T[] {
  const told = judged.filter(({ claim }) => claim.kind !== 'post')
  return told.length > 0 ? told : judged
}
